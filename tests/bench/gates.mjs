// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fails when the way of the data costs more instructions than gates.json allows, or so much less that the file should say so.
//
//   node gates.mjs <program>… [--write]     --write puts what was measured into gates.json

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const skipped = 77; // what CTest takes for "not here"
const tolerance = 0.03;
const write = process.argv.includes('--write');
const programs = process.argv.slice(2).filter((word) => word !== '--write');
const file = path.join(path.dirname(new URL(import.meta.url).pathname), 'gates.json');
const known = JSON.parse(readFileSync(file, 'utf8'));

const scratch = mkdtempSync(path.join(os.tmpdir(), 'foyer-gates-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

// One family of fonts, wherever this runs, and a cache of them that is never stale.
const fonts = path.join(scratch, 'fonts.conf');
writeFileSync(fonts, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>/usr/share/fonts/truetype/noto</dir><cachedir>${scratch}/fonts</cachedir></fontconfig>\n`);

// What each part cost that the program tells callgrind of, by name; and what it was built with.
function measure(program) {
  const folder = path.join(scratch, path.basename(program));
  mkdirSync(folder);
  const env = { PATH: process.env.PATH, QT_HASH_SEED: '0', LC_ALL: 'C.UTF-8', SIMDJSON_FORCE_IMPLEMENTATION: 'westmere',
    QT_LOGGING_RULES: '*=false', QT_QPA_PLATFORM: 'offscreen', HOME: folder, XDG_RUNTIME_DIR: folder,
    FONTCONFIG_FILE: fonts };
  spawnSync(program, [], { stdio: 'ignore', env, timeout: 60_000 }); // what is kept from one start to the next is kept
  const run = spawnSync('valgrind', ['--tool=callgrind', '--quiet', `--callgrind-out-file=${folder}/out`, program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  if (run.error?.code === 'ENOENT') {
    console.log('valgrind is missing');
    process.exit(skipped);
  }
  if (run.status !== 0) {
    console.log(`${program} ended with ${run.status}`);
    process.exit(1);
  }
  const spent = {};
  for (const name of readdirSync(folder)) {
    if (!name.startsWith('out')) continue;
    const text = readFileSync(path.join(folder, name), 'latin1');
    const part = /^desc: Trigger: Client Request: (\w+)/m.exec(text);
    if (part) spent[part[1]] = Number(/^(?:summary|totals): (\d+)/m.exec(text)[1]);
  }
  const first = run.stdout.toString().split('\n')[0];
  return { spent, made: first.startsWith('{') ? JSON.parse(first) : {} };
}

const made = { machine: process.arch };
const spent = {};
for (const program of programs) {
  const measured = measure(program);
  Object.assign(made, measured.made);
  Object.assign(spent, measured.spent);
}
const figures = {
  'load, per device': Math.round((spent.load1000 - spent.load100) / 900),
  'growth of a load, 1,000 over 100 devices, in thousandths': Math.round((spent.load1000 / spent.load100) * 1000),
  'a list without news, per device': Math.round(spent.again / 1000),
  'a kept home, per device': Math.round(spent.kept / 1000),
  'event to store': Math.round(spent.events / 5000),
  'event to row': Math.round(spent.rows / 1000),
  'start to first paint, in thousands': Math.round(spent.window / 1000),
  'a frame with one tile': Math.round(spent.pulse / 50),
  'a frame with eleven tiles': Math.round(spent.shown / 50),
  'a frame with one tile and ten values off screen': Math.round(spent.hidden / 50),
};
if (write) {
  writeFileSync(file, `${JSON.stringify({ 'holds for': made, figures }, null, 2)}\n`);
  console.log(readFileSync(file, 'utf8'));
  process.exit(0);
}
const held = known['holds for'];
const other = Object.keys(held).filter((key) => held[key] !== made[key]);
let failed = 0;
for (const [name, value] of Object.entries(figures)) {
  const base = known.figures[name] ?? 0;
  const change = base ? value / base - 1 : 1;
  const verdict = change > tolerance ? 'TOO MUCH' : change < -tolerance ? 'LESS: say so with --write' : 'ok';
  if (verdict !== 'ok') failed += 1;
  console.log(`${name.padEnd(58)} ${String(value).padStart(9)}  was ${String(base).padStart(9)}  ${(change * 100).toFixed(1)} %  ${verdict}`);
}
if (other.length) {
  console.log(`not judged: gates.json holds for ${JSON.stringify(held)}, this is ${JSON.stringify(made)}`);
  process.exit(skipped);
}
process.exit(failed ? 1 : 0);
