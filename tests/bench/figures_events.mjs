// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P4 and P5 what an event costs, P6 what it costs to show it, P7 how soon it is there, P11 a burst.

import path from 'node:path';
import { Browser } from './browser.mjs';
import { peer } from './figures_start.mjs';
import { callgrind, Desk, instructionsIn, median, spentIn, Talker, treeCpuMs, wait } from './world.mjs';

const many = 100_000;

const rate = 20_000; // a second: as fast as hubs may get, and slow enough that events arrive one by one

async function follow(client, hub, count, order = 'burst', what = {}) {
  client.say(`await ${count}`);
  const before = (await client.ask('reset')).cpuMs;
  const sending = hub.order(order, { count, rate, seconds: count / rate, ...what });
  await hub.next('ready');
  const { cpuMs } = await client.next('done', 600_000);
  await sending;
  return cpuMs - before;
}

async function instructionsAfter(tools, hub, start, count) {
  const file = path.join(tools.scratch, `events-${count}.callgrind`);
  const client = start(callgrind(file));
  await client.next('live', 400_000);
  await wait(3000);
  await follow(client, hub, count);
  await client.quit();
  return instructionsIn(file);
}

async function perEvent(tools, start, from, to) {
  const hub = await tools.hub(1000);
  const first = await instructionsAfter(tools, hub, start, from);
  return ((await instructionsAfter(tools, hub, start, to)) - first) / (to - from);
}

async function instructions(tools) {
  const hub = await tools.hub(1000);
  const desk = new Desk(tools, hub);
  const foyer = await perEvent(tools, (before) => desk.start(before), 2000, 22_000);
  const row = { id: 'P4', what: 'an event, window shown', peerName: 'homey-api', unit: 'instructions', foyer, bar: 1 / 8, moonshot: 1 / 20 };
  try {
    const start = ([command, ...args]) =>
      new Talker(command, [...args, process.execPath, path.join(tools.here, 'homeyapi.mjs'), tools.modules, hub.url, hub.apiKey, hub.id]);
    return [{ ...row, peer: await perEvent(tools, start, 10_000, 30_000) }];
  } catch (error) {
    tools.cannot('P4', `homey-api under callgrind: ${error.message}; the ratio is to 58,789 measured elsewhere`);
    return [{ ...row, peer: 58_789 }];
  }
}

async function receive(tools, hub) {
  const floor = new Talker(tools.receiver, [new URL(hub.url).port, String(many)]);
  await floor.next('live');
  const sending = hub.order('paced', { rate, seconds: many / rate });
  await hub.next('ready');
  const { cpuMs } = await floor.next('done');
  await sending;
  await floor.gone;
  return cpuMs;
}

async function cpu(tools) {
  const hub = await tools.hub(1000);
  const desk = new Desk(tools, hub);
  const costs = { foyer: [], node: [], floor: [] };
  const run = async (client, kept) => {
    await client.next('live');
    await wait(3000);
    kept.push(((await follow(client, hub, many, 'paced')) * 1000) / many);
    await client.quit();
  };
  for (let round = 0; round < tools.rounds; round += 1) {
    costs.floor.push(((await receive(tools, hub)) * 1000) / many);
    await run(desk.start(), costs.foyer);
    await run(peer(tools, hub), costs.node);
  }
  const row = { id: 'P5', what: 'an event', unit: 'µs CPU', foyer: median(costs.foyer) };
  return [
    { ...row, peerName: 'recv(2)', peer: median(costs.floor), bar: 1.5, moonshot: 1.1 },
    { ...row, peerName: 'homey-api', peer: median(costs.node), bar: 1 / 3.5 },
  ];
}

async function displayed(tools) {
  const hub = await tools.hub(1000);
  const desk = new Desk(tools, hub);
  const costs = { foyer: [], page: [] };
  for (let round = 0; round < Math.min(3, tools.rounds); round += 1) {
    const foyer = desk.start();
    await foyer.next('livePainted');
    await wait(3000);
    costs.foyer.push(((await follow(foyer, hub, many)) * 1000) / many);
    await foyer.quit();
    if (!tools.chromium) continue;
    const browser = await Browser.open(tools, hub, many);
    await wait(3000);
    const before = treeCpuMs(browser.pid);
    const sending = hub.order('burst', { count: many });
    await hub.next('ready');
    await browser.next('done');
    costs.page.push(((treeCpuMs(browser.pid) - before) * 1000) / many);
    await sending;
    await browser.close();
  }
  if (!costs.page.length) {
    tools.cannot('P6', 'there is no Chromium');
    return [];
  }
  return [{ id: 'P6', what: 'an event, displayed', peerName: 'Chromium page', unit: 'µs CPU', foyer: median(costs.foyer),
    peer: median(costs.page), bar: 1 / 20, moonshot: 1 / 50 }];
}

async function latency(tools) {
  const hub = await tools.hub(1000);
  const foyer = new Desk(tools, hub).start();
  await foyer.next('livePainted');
  await wait(2000);
  const { onScreen } = await foyer.ask('figures');
  const paced = { rate: 1000, seconds: 5, ids: onScreen, stamped: true };
  const rounds = { foyer: [], node: [], paint: [] };
  const bare = peer(tools, hub, 'bare');
  await bare.next('live');
  await wait(1000);
  foyer.say('latency');
  bare.say('latency');
  // Both hear the same events at the same time, in turns first.
  for (let round = 0; round < 3; round += 1) {
    await foyer.ask('reset');
    await bare.ask('reset');
    await hub.order('paced', paced);
    await wait(300);
    const [ours, theirs] = [await foyer.ask('figures'), await bare.ask('figures')];
    rounds.foyer.push(ours.store);
    rounds.paint.push(ours.paint);
    rounds.node.push(theirs.store);
  }
  await foyer.quit();
  await bare.quit();
  const of = (list, part) => median(list.map((one) => one[part]));
  const rows = ['p50', 'p99'].map((part) => ({
    id: 'P7', what: `hub to store at 1,000/s, ${part}`, peerName: 'socket.io-client', unit: 'µs',
    foyer: of(rounds.foyer, part), peer: of(rounds.node, part), bar: part === 'p50' ? 1 : 1.5, moonshot: part === 'p50' ? 1 : 0.5,
  }));
  for (const [part, bar, moonshot] of [['p50', 16.7, 16.7], ['p99', 33, 17]]) {
    rows.push({ id: 'P7', what: `hub to paint at 1,000/s, ${part}`, peerName: 'a frame', unit: 'ms', peer: 16.7,
      foyer: of(rounds.paint, part) / 1000, isAbsolute: true, bar, moonshot });
  }
  return rows;
}

async function burst(tools) {
  const hub = await tools.hub(1000);
  const desk = new Desk(tools, hub);
  const gaps = [];
  for (let round = 0; round < 3; round += 1) {
    const foyer = desk.start();
    await foyer.next('livePainted');
    await wait(4000);
    foyer.say('heartbeat');
    await foyer.ask('reset');
    await hub.order('paced', { rate: 10_000, seconds: 1 });
    await wait(300);
    gaps.push((await foyer.ask('figures')).longestGapMs);
    await foyer.quit();
  }
  return [
    { id: 'P11', what: 'longest turn, 10,000 events in 1 s', peerName: 'two frames', unit: 'ms', peer: 33, foyer: median(gaps),
      isAbsolute: true, bar: 33, moonshot: 16 },
    await offScreen(tools, hub, desk),
  ];
}

// What the tiles do about a value of a device that is not in sight, and what that takes with the filter before them. Only
// this is counted, not how the value came; many values of a device within a frame are one.
async function offScreen(tools, hub, desk) {
  const looking = desk.start();
  await looking.next('livePainted');
  const { onScreen } = await looking.ask('figures');
  await looking.quit();
  const file = path.join(tools.scratch, 'offscreen.callgrind');
  const foyer = desk.start([...callgrind(file), '--zero-before=foyer::Measuring::reset()',
    '--dump-before=foyer::Measuring::reportFigures()']);
  await foyer.next('live', 400_000);
  await wait(3000);
  await follow(foyer, hub, 5000, 'paced', { rate: 1000, seconds: 5, except: onScreen });
  await foyer.ask('figures');
  await foyer.quit();
  const perCall = (name) => {
    const { calls, instructions } = spentIn(`${file}.1`, name);
    return instructions / calls;
  };
  return { id: 'P11', what: 'a value off screen, told to the tiles', peerName: 'with the filter before them',
    unit: 'instructions', peer: perCall('foyer::DeviceFilter::sourceChanged('), foyer: perCall('foyer::TileView::dataChanged('),
    isAbsolute: true, bar: 500, moonshot: 100 };
}

export const figures = { P4: instructions, P5: cpu, P6: displayed, P7: latency, P11: burst };
