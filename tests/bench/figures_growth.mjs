// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Beyond the fourteen: P15 what a person's acts cost in large homes, P16 what is installed.

import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { callgrind, Desk, instructionsIn, wait } from './world.mjs';

const acts = {
  filter: 'four letters typed into the filter and taken back',
  zones: 'three zones chosen, then the whole home',
  order: 'the table ordered by three columns',
  scroll: 'twenty turns of the wheel',
};

// Instructions of each act in a home of so many devices: one run, written down before and after each.
async function instructionsOfActs(tools, devices) {
  const hub = await tools.hub(devices);
  const file = path.join(tools.scratch, `acts-${devices}.callgrind`);
  const foyer = new Desk(tools, hub).start(callgrind(file));
  await foyer.next('livePainted', 400_000);
  await wait(20_000); // what follows a load is over by then
  const costs = {};
  let written = 0;
  for (const act of Object.keys(acts)) {
    execFileSync('callgrind_control', ['--zero', String(foyer.pid)], { stdio: 'ignore' });
    await foyer.ask(`act ${act}`, 'acted');
    execFileSync('callgrind_control', ['--dump', String(foyer.pid)], { stdio: 'ignore' });
    written += 1;
    const dump = `${file}.${written}`;
    for (let i = 0; i < 100 && !existsSync(dump); i += 1) await wait(100);
    costs[act] = instructionsIn(dump);
  }
  await foyer.quit(300_000);
  return costs;
}

async function longestTurns(tools, devices) {
  const foyer = new Desk(tools, await tools.hub(devices)).start();
  await foyer.next('livePainted', 120_000);
  await wait(10_000);
  foyer.say('heartbeat');
  const turns = {};
  for (const act of Object.keys(acts)) {
    await foyer.ask('reset');
    await foyer.ask(`act ${act}`, 'acted');
    turns[act] = (await foyer.ask('figures')).longestGapMs;
  }
  await foyer.quit();
  return turns;
}

async function growth(tools) {
  const [some, many] = [await instructionsOfActs(tools, 1000), await instructionsOfActs(tools, 10_000)];
  const turns = await longestTurns(tools, 10_000);
  const rows = [];
  for (const [act, what] of Object.entries(acts)) {
    rows.push({ id: 'P15', what: `${what}, 10,000 devices`, peerName: '1,000 devices', unit: 'M instructions',
      peer: some[act] / 1e6, foyer: many[act] / 1e6, bar: 10.5 });
    rows.push({ id: 'P15', what: `${act}: longest turn, 10,000 devices`, peerName: 'two frames', unit: 'ms', peer: 33,
      foyer: turns[act], isAbsolute: true, bar: act === 'filter' || act === 'scroll' ? 33 : undefined });
  }
  return rows;
}

async function size(tools) {
  const foyer = new Desk(tools, await tools.hub(100)).start();
  await foyer.next('livePainted');
  const { libraries } = await foyer.ask('memory');
  await foyer.quit();
  const stripped = path.join(tools.scratch, 'foyer-stripped');
  execFileSync('strip', ['-o', stripped, tools.foyer]);
  const MB = (file) => statSync(file).size / 2 ** 20;
  const sizes = libraries.map((file) => ({ library: path.basename(realpathSync(file)), MB: Number(MB(file).toFixed(2)) }));
  sizes.sort((a, b) => b.MB - a.MB);
  tools.libraries = sizes; // into bench.json, all of them
  const total = sizes.reduce((sum, one) => sum + one.MB, 0);
  const row = { id: 'P16', unit: 'MB', isAbsolute: true };
  return [
    { ...row, what: 'the program, without the sign-in window', peerName: `${sizes.length} libraries it maps`, peer: total, foyer: MB(stripped) },
    ...sizes.slice(0, 5).map((one) => ({ ...row, what: `of the libraries: ${one.library}`, peerName: 'all of them', peer: total, foyer: one.MB })),
  ];
}

export const figures = { P15: growth, P16: size };
