// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P3 what a device costs to load, P9 growth, P14 a reconnect after which everything is as it was.

import path from 'node:path';
import { floorInstructions, peer } from './figures_start.mjs';
import { callgrind, Desk, instructionsIn, median, statusKb, Talker, wait } from './world.mjs';

async function instructionsToLive(tools, devices) {
  tools.loads ??= {};
  if (tools.loads[devices]) return tools.loads[devices];
  const hub = await tools.hub(devices);
  const desk = new Desk(tools, hub);
  desk.forgetHome();
  const file = path.join(tools.scratch, `load-${devices}.callgrind`);
  const foyer = desk.start(callgrind(file));
  await foyer.next('livePainted', 400_000);
  await foyer.quit();
  tools.loads[devices] = instructionsIn(file);
  return tools.loads[devices];
}

async function peerInstructions(tools, devices) {
  const hub = await tools.hub(devices);
  const file = path.join(tools.scratch, `peer-${devices}.callgrind`);
  const [command, ...args] = [
    ...callgrind(file), process.execPath, path.join(tools.here, 'homeyapi.mjs'), tools.modules, hub.url, hub.apiKey, hub.id,
  ];
  const node = new Talker(command, args);
  await node.next('live', 400_000);
  await node.quit();
  return instructionsIn(file);
}

async function perDevice(tools) {
  const small = await instructionsToLive(tools, 100);
  const large = await instructionsToLive(tools, 1000);
  const row = { id: 'P3', what: 'load of one more device', peerName: 'homey-api', unit: 'k instructions', bar: 1 / 20, moonshot: 1 / 40 };
  const foyer = (large - small) / 900 / 1e3;
  try {
    const node = ((await peerInstructions(tools, 1000)) - (await peerInstructions(tools, 100))) / 900 / 1e3;
    return [{ ...row, foyer, peer: node }];
  } catch (error) {
    tools.cannot('P3', `homey-api under callgrind: ${error.message}; the ratio is to 2,620 k measured elsewhere`);
    return [{ ...row, foyer, peer: 2620 }];
  }
}

async function memoryOf(tools, devices) {
  const hub = await tools.hub(devices);
  const desk = new Desk(tools, hub);
  desk.forgetHome();
  const foyer = desk.start();
  await foyer.next('livePainted', 120_000);
  await wait(8000); // the home was kept by then
  const memory = await foyer.ask('memory');
  await foyer.quit();
  return { steady: memory.residentKb / 1024, peak: memory.peakKb / 1024 };
}

async function growth(tools) {
  const floor = await floorInstructions(tools);
  const [thousand, ten] = [await instructionsToLive(tools, 1000), await instructionsToLive(tools, 10_000)];
  const [some, many] = [await memoryOf(tools, 1000), await memoryOf(tools, 10_000)];
  const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen', LC_ALL: 'C.UTF-8' };
  const label = new Talker(tools.floor, [], { env });
  await label.next('firstPaint');
  const least = (await label.ask('memory')).residentKb / 1024;
  await label.quit();
  const node = peer(tools, await tools.hub(10_000));
  await node.next('live', 240_000);
  const nodePeak = statusKb(node.pid, 'VmHWM') / 1024;
  await node.quit();
  const M = 1e6;
  return [
    { id: 'P9', what: 'load of 10,000 devices over 1,000', peerName: '1,000 devices', unit: 'M instr. above the floor',
      peer: (thousand - floor) / M, foyer: (ten - floor) / M, bar: 10.5, moonshot: 10 },
    { id: 'P9', what: 'steady memory of 10,000 over 1,000', peerName: '1,000 devices', unit: 'MB above the floor',
      peer: some.steady - least, foyer: many.steady - least, bar: 10.5, moonshot: 10 },
    { id: 'P9', what: 'peak memory, 10,000 devices', peerName: 'homey-api', unit: 'MB', peer: nodePeak, foyer: many.peak,
      bar: 1 / 4 },
    { id: 'P9', what: 'steady memory, 10,000 devices', peerName: 'window with one label', unit: 'MB', peer: least,
      foyer: many.steady, bar: 2 },
  ];
}

async function resync(tools) {
  const hub = await tools.hub(1000);
  const few = new Desk(tools, await tools.hub(10));
  const desk = new Desk(tools, hub);
  const loads = [];
  const again = [];
  let told = 0;
  for (let round = 0; round < tools.rounds; round += 1) {
    few.forgetHome();
    const small = few.start();
    const start = (await small.next('livePainted')).cpuMs;
    await small.quit();
    desk.forgetHome();
    const foyer = desk.start();
    loads.push((await foyer.next('livePainted')).cpuMs - start);
    await wait(6000); // what is kept was kept
    await foyer.ask('reset');
    const before = (await foyer.ask('figures')).cpuMs;
    foyer.say('startover');
    await foyer.next('live');
    await foyer.next('livePainted');
    const after = await foyer.ask('figures');
    again.push(after.cpuMs - before);
    told += after.signals + after.events;
    await foyer.quit();
  }
  return [
    { id: 'P14', what: 'signals of a reconnect without news', peerName: 'none', unit: 'signals', peer: 0, foyer: told / tools.rounds,
      isAbsolute: true, bar: 0, moonshot: 0 },
    { id: 'P14', what: 'a reconnect without news', peerName: 'a cold load (without the start)', unit: 'ms CPU',
      peer: median(loads), foyer: median(again), bar: 1.1, moonshot: 0.2 },
  ];
}

export const figures = { P3: perDevice, P9: growth, P14: resync };
