// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same faults for Foyer and for the official client, as a table. Which rows they are is in tests/README.md;
// Foyer is judged by its tests, the client by the functions here.
//
//   node faults.mjs <foyer-simulator> <folder with node_modules> <folder with tst_faults_*>

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { until, World } from './world.mjs';

const [program, modules, tests] = process.argv.slice(2);
const require = createRequire(pathToFileURL(path.join(modules, 'package.json')));
const { HomeyAPI } = require('homey-api-320');
const list = '/api/manager/devices/device';

const fresh = (api) => api.devices.getDevices({ $cache: false, $socket: false });
const named = (devices, name) => Object.values(devices).find((device) => device?.name === name);
const within = (ms, what, promise) =>
  Promise.race([
    promise,
    new Promise((_, reject) => setTimeout(() => reject(new Error(`${what} not within ${ms} ms`)), ms).unref()),
  ]);

// The hub's answer is none: the client must say so, and know the home again afterwards.
const refuses = (kind) => async (world, api) => {
  const before = Object.keys(await fresh(api)).length;
  await world.order('garbage', { kind, path: list });
  let answer;
  try {
    answer = await within(15000, 'an end', fresh(api));
  } catch (error) {
    if (/not within/.test(error.message)) throw error;
  }
  assert.equal(answer, undefined, `took it for a home of ${Object.keys(answer ?? {}).length} device(s)`);
  await world.order('clearFaults');
  assert.equal(Object.keys(await fresh(api)).length, before);
};

// The list is whole but a part of it is nonsense: all others must load.
const loadsAround = (find, replacement) => async (world, api) => {
  const before = Object.keys(await fresh(api)).length;
  await world.order('rewrite', { find, ...replacement, path: list });
  const devices = await fresh(api);
  assert.ok(Object.keys(devices).length >= before - 1, 'the others were taken along');
  assert.ok(named(devices, 'Floor lamp'));
};

async function presses(world, lamp, seen, what, ms = 8000) {
  let value = false;
  await until(
    what,
    async () => {
      value = !value;
      await world.order('capability', { device: lamp.id, capability: 'onoff', value });
      return seen.length > 0;
    },
    ms,
  );
}

async function follow(world, api, name = 'Desk lamp') {
  const lamp = named(await api.devices.getDevices(), name);
  const seen = [];
  const instance = lamp.makeCapabilityInstance('onoff', (value) => seen.push(value));
  return { lamp, seen, instance };
}

// Events must come again after the connection was lost in the way `lose` does it.
const hearsAgainAfter = (lose) => async (world, api) => {
  const { lamp, seen } = await follow(world, api);
  await presses(world, lamp, seen, 'an event before');
  await lose(world);
  await until('the loss is noticed', () => !api.isConnected(), 40000);
  seen.length = 0;
  await presses(world, lamp, seen, 'an event afterwards', 20000);
};

const rows = [
  ['F1', 'events again after a reset', 'connection F1_aRebootedHubIsLiveAgain',
    hearsAgainAfter((world) => world.order('drop'))],
  ['F5', 'upgrade never answered: given up in 15 s', 'connection F5_anUpgradeWithoutAnswerIsGivenUp',
    async (world, api) => {
      await world.order('silence', { step: 'upgrade' });
      await within(15000, 'an end', assert.rejects(api.devices.connect()));
    }],
  ['F7', 'handshake never acknowledged: given up in 15 s', 'connection F7_aHandshakeWithoutAnAckIsGivenUp',
    async (world, api) => {
      await world.order('silence', { step: 'handshake' });
      await within(15000, 'an end', assert.rejects(api.devices.connect()));
    }],
  ['F9', 'one subscription unheard: the others live', 'connection F9_oneSubscriptionWithoutAnAckHoldsNobodyUp',
    async (world, api) => {
      const silent = named(await api.devices.getDevices(), 'TV plug');
      await world.order('silence', { step: 'subscribe', uri: `homey:device:${silent.id}` });
      silent.makeCapabilityInstance('onoff', () => {});
      const { lamp, seen } = await follow(world, api);
      await presses(world, lamp, seen, 'an event of the other');
    }],
  ['F10', 'events again after a goodbye (41)', 'connection F10_aHubThatSaysGoodbyeIsSoughtAgain',
    hearsAgainAfter((world) => world.order('packet', { text: '41/api,' }))],
  ['F18', 'captive portal', 'answers F18_aCaptivePortalIsNoHome', refuses('html')],
  ['F19', 'redirect to a portal', 'answers F19_aRedirectToAPortalIsNotFollowed', refuses('redirect')],
  ['F20', 'truncated JSON', 'answers F20_truncatedJsonIsDiscardedWhole', refuses('truncated')],
  ['F20', 'connection ends in the body', 'answers F20_aConnectionThatEndsInTheBodyIsDiscardedWhole', refuses('cut')],
  ['F21', 'body stalls: given up in 15 s', 'answers F21_aBodyThatStallsIsGivenUp', refuses('stalled')],
  ['F24', 'lone surrogate in a name', 'content F24_brokenTextStaysInItsDevice',
    loadsAround('Desk lamp', { with: 'Desk \\ud800' })],
  ['F24', 'control characters in a name', 'content F24_brokenTextStaysInItsDevice',
    loadsAround('Desk lamp', { withBase64: Buffer.from('Desk \x01\n').toString('base64') })],
  ['F25', 'a device that is null', 'content F25_wrongTypesStayInTheirDevice',
    async (world, api) => {
      const devices = JSON.parse(JSON.stringify(await fresh(api)));
      await world.order('fail', { status: 200, path: list, body: { ...devices, nothing: null } });
      assert.ok(named(await fresh(api), 'Floor lamp'));
    }],
  ['F25', 'capabilitiesObj is a text', 'content F25_wrongTypesStayInTheirDevice',
    async (world, api) => {
      await world.order('patch', { device: 'Desk lamp', changes: { capabilitiesObj: 'x' } });
      assert.ok(named(await fresh(api), 'Floor lamp'));
    }],
  ['F28', 'NaN as a value', 'content F28_aNumberThatIsNoneStaysInItsDevice', loadsAround('231.4', { with: 'NaN' })],
  ['F34', 'an older event comes later', 'events F34_anOlderEventDoesNotUndoANewerOne',
    async (world, api) => {
      const { lamp, seen, instance } = await follow(world, api);
      await presses(world, lamp, seen, 'an event');
      const now = Date.now() + 60000;
      const tell = (value, transactionTime) =>
        world.order('event', {
          uri: `homey:device:${lamp.id}`,
          event: 'capability',
          data: { capabilityId: 'onoff', value, transactionTime },
        });
      await tell(true, now);
      await tell(false, now - 30000);
      await world.order('capability', { device: lamp.id, capability: 'dim', value: 0.33 });
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(instance.value, true, 'the older value is shown');
    }],
];

function foyer(what) {
  const [subject, test] = what.split(' ');
  const run = spawnSync(path.join(tests, `tst_faults_${subject}`), ['-silent', test], {
    env: { ...process.env, QT_QPA_PLATFORM: 'offscreen', QT_LOGGING_RULES: '*=false' },
  });
  return run.status === 0;
}

async function peer(check) {
  const world = await World.start(program, '--time-scale', '0');
  const hub = world.hubs[0];
  const api = await HomeyAPI.createLocalAPI({ address: hub.url, token: hub.apiKey });
  try {
    await check(world, api);
    return '';
  } catch (error) {
    return error.message.split('\n')[0];
  } finally {
    api.destroy?.();
    world.child.kill();
  }
}

// The client leaves promises behind when its socket goes.
process.on('unhandledRejection', () => {});
process.on('uncaughtException', () => {});

const line = (...cells) => console.log(`${cells[0].padEnd(4)} ${cells[1].padEnd(48)} ${cells[2].padEnd(8)} ${cells[3]}`);
line('row', 'fault', 'Foyer', 'homey-api 3.20');
let lost = 0;
for (const [row, fault, test, check] of rows) {
  const isFine = foyer(test);
  if (!isFine) lost += 1;
  const why = await peer(check);
  line(row, fault, isFine ? 'ok' : 'FAILS', why ? `fails: ${why}` : 'ok');
}
process.exit(lost === 0 ? 0 : 1);
