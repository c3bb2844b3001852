// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure in one run, each beside a peer that is measured in the same run. ./dev bench builds and installs what this
// needs and gives it a session of its own.
//
//   node bench.mjs <folder of the build> <folder for the results> <folder with the bundler> [figures: P1 P2 …]

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { figures as events } from './figures_events.mjs';
import { figures as growth } from './figures_growth.mjs';
import { figures as load } from './figures_load.mjs';
import { figures as rest } from './figures_rest.mjs';
import { figures as start } from './figures_start.mjs';
import { chart, markdown, plain } from './table.mjs';
import { Hub } from './world.mjs';

const [build, results, bundler, ...asked] = process.argv.slice(2);
const all = { ...start, ...load, ...events, ...rest, ...growth };
const order = Object.keys(all).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
const wanted = asked.length ? asked : order;
const unknown = wanted.filter((id) => !all[id]);
if (unknown.length) {
  console.error(`bench: there is no figure ${unknown.join(', ')}; there are ${order.join(' ')}`);
  process.exit(2);
}

const hubs = new Map();
const missing = [];
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const tools = {
  here: path.dirname(new URL(import.meta.url).pathname),
  foyer: path.join(build, 'bin/foyer'),
  simulator: path.join(build, 'bin/foyer-simulator'),
  floor: path.join(build, 'tests/bench/foyer-bench-floor'),
  receiver: path.join(build, 'tests/bench/foyer-bench-receiver'),
  modules: path.join(build, 'tests/peer'),
  bundler,
  chromium,
  scratch: mkdtempSync(path.join(os.tmpdir(), 'foyer-bench-')),
  rounds: Number(process.env.FOYER_BENCH_ROUNDS ?? 5),
  cannot: (id, why) => missing.push(`${id}: ${why}`),
  async hub(devices) {
    if (!hubs.has(devices)) hubs.set(devices, await Hub.start(tools.simulator, devices));
    return hubs.get(devices);
  },
};

const version = (command, ...args) => {
  try {
    return execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'] }).toString().split('\n')[0].trim();
  } catch {
    return '';
  }
};
const machine = {
  date: new Date().toISOString().slice(0, 10),
  system: /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? os.type(),
  processor: `${os.cpus()[0].model.trim()}, ${os.cpus().length} cores`,
  node: process.version,
  chromium: chromium ? version(chromium, '--version', '--no-sandbox') : '',
  compiler: version('c++', '--version'),
};
const title = `Foyer, ${machine.date}: ${machine.system}, ${machine.processor}`;

const rows = [];
// After every figure: what was measured stays when the rest is not waited for.
function save() {
  mkdirSync(results, { recursive: true });
  writeFileSync(path.join(results, 'bench.json'), `${JSON.stringify({ machine, rows, missing, libraries: tools.libraries }, null, 2)}\n`);
  writeFileSync(path.join(results, 'bench.md'), `${title}\n\n${markdown(rows)}\n`);
  writeFileSync(path.join(results, 'bench.svg'), chart(rows, title));
}

if (!chromium) tools.cannot('P2, P6, P8', 'there is no Chromium');
for (const id of wanted) {
  const begin = Date.now();
  try {
    const made = await all[id](tools);
    rows.push(...made);
    console.error(plain(made)); // the whole takes its time
    save();
  } catch (error) {
    tools.cannot(id, error.message);
  }
  console.error(`${id}: ${((Date.now() - begin) / 1000).toFixed(0)} s`);
}
for (const hub of hubs.values()) await hub.stop();
rmSync(tools.scratch, { recursive: true, force: true });
save();

console.log(`${title}\n\n${plain(rows)}`);
if (missing.length) console.log(`\nNot measured:\n${missing.map((line) => `  ${line}`).join('\n')}`);
console.log(`\nAlso in ${results}: bench.json, bench.md, bench.svg`);
