// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The official client as a peer: devices, zones and variables in memory, every capability followed. Or, with "bare" as
// the last word, the socket.io-client that is inside it, alone. Talks as Foyer does with --measure.
//
//   node homeyapi.mjs <folder with node_modules> <url> <api key> <hub id> [bare]

import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [modules, address, token, homeyId, bare] = process.argv.slice(2);
const require = createRequire(pathToFileURL(path.join(modules, 'package.json')));

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const print = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const report = (at) => print({ at, cpuMs: cpuMs() });
const microseconds = () => Number(process.hrtime.bigint() / 1000n);

let events = 0;
let awaited = 0;
let latencies; // null until asked for

function heard(value) {
  events += 1;
  if (latencies) latencies.push(microseconds() - value);
  if (awaited > 0 && events >= awaited) {
    awaited = 0;
    report('done');
  }
}

async function official() {
  const { HomeyAPI } = require('homey-api-320');
  report('start');
  const api = await HomeyAPI.createLocalAPI({ address, token });
  const [devices] = await Promise.all([
    api.devices.getDevices(),
    api.zones.getZones(),
    api.logic.getVariables(),
  ]);
  report('loaded');
  const list = Object.values(devices);
  await Promise.all([api.devices.connect(), api.zones.connect(), api.logic.connect()]);
  await Promise.all(
    list.map(async (device) => {
      for (const id of Object.keys(device.capabilitiesObj)) device.makeCapabilityInstance(id, heard);
      await device.connect();
    }),
  );
}

function plain() {
  const io = require('socket.io-client');
  const root = io(address, { transports: ['websocket'] });
  return new Promise((resolve) => {
    root.on('connect', () => {
      root.emit('handshakeClient', { token, homeyId }, (error, { namespace }) => {
        const socket = root.io.socket(namespace);
        socket.on('connect', async () => {
          const answer = await fetch(`${address}/api/manager/devices/device`, {
            headers: { Authorization: `Bearer ${token}` },
          });
          for (const id of Object.keys(await answer.json())) {
            const uri = `homey:device:${id}`;
            socket.on(uri, (event, data) => heard(data.value));
            socket.emit('subscribe', uri, () => {});
          }
          resolve();
        });
      });
    });
  });
}

const quantile = (values, part) => values[Math.min(values.length - 1, Math.floor(part * values.length))];
const verbs = {
  await: (count) => { awaited = Number(count); },
  latency: () => { latencies = []; },
  reset: () => {
    events = 0;
    if (latencies) latencies = [];
    report('reset');
  },
  figures: () => {
    const sorted = (latencies ?? []).sort((a, b) => a - b);
    print({
      at: 'figures', cpuMs: cpuMs(), events,
      store: { count: sorted.length, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), p99: quantile(sorted, 0.99) },
    });
  },
};
createInterface({ input: process.stdin })
  .on('line', (line) => {
    const [verb, ...words] = line.trim().split(' ');
    verbs[verb]?.(...words);
  })
  .on('close', () => process.exit(0));
await (bare ? plain() : official());
report('live');
