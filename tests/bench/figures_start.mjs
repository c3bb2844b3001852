// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P1 first paint, P2 live, P8 memory, P12 what is loaded.

import path from 'node:path';
import { Browser } from './browser.mjs';
import {
  callgrind, Desk, Hub, instructionsIn, instructionsUntil, median, statusKb, Talker, treeCpuMs, treePssKb, until, wait,
} from './world.mjs';

// Of the window with one label: until it was painted, and with its end.
async function floorCosts(tools) {
  if (tools.floorCosts) return tools.floorCosts;
  const file = path.join(tools.scratch, 'floor.callgrind');
  const [command, ...args] = [...callgrind(file), until('*::Label::paintEvent(QPaintEvent*)'), tools.floor];
  const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen', LC_ALL: 'C.UTF-8' };
  const floor = new Talker(command, args, { env });
  await floor.next('firstPaint', 120_000);
  await floor.quit();
  const painted = instructionsUntil(file);
  tools.floorCosts = { painted, whole: painted + instructionsIn(file) };
  return tools.floorCosts;
}

export const floorInstructions = async (tools) => (await floorCosts(tools)).whole;

async function firstPaint(tools) {
  // The hub is away: what is on the screen is the home that was kept, and nothing else is counted.
  const hub = await Hub.start(tools.simulator, 1000);
  const desk = new Desk(tools, hub);
  await desk.rememberHome();
  await hub.stop();
  const file = path.join(tools.scratch, 'cached.callgrind');
  const foyer = desk.start([...callgrind(file), until('foyer::Measuring::painted()')]);
  await foyer.next('firstPaint', 180_000);
  await foyer.quit();
  return [{
    id: 'P1', what: 'start to first paint, 1,000 devices kept', peerName: 'window with one label',
    unit: 'M instructions', peer: (await floorCosts(tools)).painted / 1e6, foyer: instructionsUntil(file) / 1e6,
    bar: 1.6, moonshot: 1.25,
  }];
}

export const peer = (tools, hub, ...more) =>
  new Talker(process.execPath, [path.join(tools.here, 'homeyapi.mjs'), tools.modules, hub.url, hub.apiKey, hub.id, ...more]);

async function live(tools) {
  const hub = await tools.hub(1000);
  const desk = new Desk(tools, hub);
  const costs = { foyer: [], node: [], page: [] };
  for (let round = 0; round < tools.rounds; round += 1) {
    desk.forgetHome();
    const foyer = desk.start();
    costs.foyer.push((await foyer.next('livePainted')).cpuMs);
    await foyer.quit();
    const node = peer(tools, hub);
    costs.node.push((await node.next('live')).cpuMs);
    await node.quit();
    if (!tools.chromium || round > 2) continue;
    const browser = await Browser.open(tools, hub);
    costs.page.push(treeCpuMs(browser.pid));
    await browser.close();
  }
  const row = { id: 'P2', what: 'start to live and painted, 1,000 devices', unit: 'ms CPU', foyer: median(costs.foyer) };
  const rows = [{ ...row, peerName: 'homey-api', peer: median(costs.node), bar: 1 / 10, moonshot: 1 / 25 }];
  if (costs.page.length) rows.push({ ...row, peerName: 'Chromium page', peer: median(costs.page) });
  return rows;
}

async function memory(tools) {
  const hub = await tools.hub(1000);
  const desk = new Desk(tools, hub);
  desk.forgetHome();
  const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen', LC_ALL: 'C.UTF-8' };
  const floor = new Talker(tools.floor, [], { env });
  await floor.next('firstPaint');
  const least = (await floor.ask('memory')).residentKb / 1024;
  await floor.quit();
  const foyer = desk.start();
  await foyer.next('livePainted');
  const peak = (await foyer.ask('memory')).peakKb / 1024;
  await foyer.quit();
  const node = peer(tools, hub);
  await node.next('live');
  const nodePeak = statusKb(node.pid, 'VmHWM') / 1024;
  await node.quit();
  const row = { id: 'P8', what: 'peak memory, 1,000 devices', unit: 'MB', foyer: peak };
  const rows = [
    { ...row, peerName: 'homey-api', peer: nodePeak, bar: 1 / 3, moonshot: 1 / 4 },
    { ...row, peerName: 'window with one label', peer: least, bar: 1.7, moonshot: 1.3 },
  ];
  if (tools.chromium) {
    const browser = await Browser.open(tools, hub);
    const pss = treePssKb(browser.pid) / 1024;
    await browser.close();
    rows.splice(1, 0, { ...row, peerName: 'Chromium page (PSS)', peer: pss, bar: 1 / 10, moonshot: 1 / 15 });
  }
  return rows;
}

async function libraries(tools) {
  const hub = await tools.hub(1000);
  const foyer = new Desk(tools, hub).start();
  await foyer.next('livePainted');
  await wait(500);
  const loaded = (await foyer.ask('memory')).libraries;
  await foyer.quit();
  const engine = loaded.filter((name) => name.includes('WebEngine')).length;
  tools.cannot('P12', 'memory after a sign-in beside before: needs a person at the sign-in window, which is a program of its own');
  return [{
    id: 'P12', what: 'libraries of WebEngine in the program', peerName: `of ${loaded.length} libraries`, unit: '',
    foyer: engine, peer: loaded.length, isAbsolute: true, bar: 0, moonshot: 0,
  }];
}

export const figures = { P1: firstPaint, P2: live, P8: memory, P12: libraries };
