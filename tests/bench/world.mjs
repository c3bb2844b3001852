// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures are made with: a hub, Foyer beside it, and the peers. Each is a process of its own.

import assert from 'node:assert/strict';
import { execFileSync, fork, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import path from 'node:path';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
export const appId = 'io.github.foyer_for_homey.Foyer';
export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// A hub with a home of so many devices, see hub.mjs.
export class Hub {
  static async start(simulator, devices) {
    const hub = new Hub();
    hub.child = fork(path.join(here, 'hub.mjs'), [simulator, String(devices)]);
    hub.heard = [];
    hub.wake = () => {};
    hub.child.on('message', (message) => {
      hub.heard.push(message);
      hub.wake();
    });
    Object.assign(hub, await hub.next('url'), { devices });
    return hub;
  }

  // The first message that has this member; others stay.
  async next(member, ms = 120_000) {
    const end = Date.now() + ms;
    for (;;) {
      const index = this.heard.findIndex((message) => member in message);
      if (index >= 0) return this.heard.splice(index, 1)[0];
      assert.ok(Date.now() < end, `the hub never said "${member}"`);
      await new Promise((resolve) => {
        this.wake = resolve;
        setTimeout(resolve, 1000);
      });
    }
  }

  order(order, what = {}) {
    this.child.send({ order, ...what });
    return this.next('finished', 600_000);
  }

  async stop() {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.disconnect();
    await gone;
  }
}

// A program that talks JSON lines on standard output and takes words on standard input.
export class Talker {
  constructor(command, args, options = {}) {
    this.child = spawn(command, args, { stdio: ['pipe', 'pipe', options.stderr ?? 'ignore'], ...options });
    this.pid = this.child.pid;
    this.heard = [];
    this.wake = () => {};
    this.gone = new Promise((resolve) => this.child.once('exit', (code) => {
      this.exitCode = code ?? -1;
      this.wake();
      resolve(code);
    }));
    this.child.stdin.on('error', () => {});
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      if (!line.startsWith('{')) return;
      this.heard.push(JSON.parse(line));
      this.wake();
    });
  }

  say(words) {
    this.child.stdin.write(`${words}\n`);
  }

  async next(at, ms = 60_000) {
    const end = Date.now() + ms;
    for (;;) {
      const index = this.heard.findIndex((line) => line.at === at);
      if (index >= 0) return this.heard.splice(index, 1)[0];
      assert.ok(this.exitCode === undefined, `${this.child.spawnfile} left before it said "${at}"`);
      assert.ok(Date.now() < end, `${this.child.spawnfile} never said "${at}"`);
      await new Promise((resolve) => {
        this.wake = resolve;
        setTimeout(resolve, 1000).unref();
      });
    }
  }

  async ask(words, at = words) {
    this.say(words);
    return this.next(at);
  }

  async quit(ms = 120_000) {
    this.child.stdin.end();
    const timer = setTimeout(() => this.child.kill('SIGKILL'), ms);
    await this.gone;
    clearTimeout(timer);
  }
}

// A person's computer with Foyer on it: knows one hub by address and key, as after "connect to a local Homey".
export class Desk {
  constructor(tools, hub) {
    this.tools = tools;
    this.hub = hub;
    this.home = mkdtempSync(path.join(tools.scratch, 'desk-'));
    mkdirSync(path.join(this.home, 'run'), { mode: 0o700 });
    mkdirSync(path.join(this.home, '.config/foyer'), { recursive: true, mode: 0o700 });
    const entry = JSON.stringify({ address: hub.url, id: hub.id, name: 'Home' });
    writeFileSync(
      path.join(this.home, '.config/foyer/foyer.ini'),
      `[General]\nhub.selected=local:${hub.id}\nlocalHub.address=${JSON.stringify(entry)}\n`,
      { mode: 0o600 },
    );
    execFileSync(
      'secret-tool',
      ['store', '--label=Foyer', 'user', `hub-api-key/${hub.id}`, 'server', appId, 'type', 'plaintext',
        'xdg:schema', 'org.qt.keychain'],
      { input: hub.apiKey },
    );
  }

  environment() {
    return {
      PATH: process.env.PATH,
      HOME: this.home,
      XDG_RUNTIME_DIR: path.join(this.home, 'run'),
      DBUS_SESSION_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS,
      QT_QPA_PLATFORM: 'offscreen',
      LC_ALL: 'C.UTF-8',
    };
  }

  // Foyer as people start it, with its window shown. `before` is a command that runs it, e.g. valgrind.
  start(before = [], page = 'devices') {
    const command = [...before, this.tools.foyer, '--page', page, '--measure'];
    return new Talker(command[0], command.slice(1), { env: this.environment() });
  }

  forgetHome() {
    rmSync(path.join(this.home, '.cache'), { recursive: true, force: true });
  }

  // Starts once, so that the next start has a home to show. Waits until it was written.
  async rememberHome() {
    const foyer = this.start();
    await foyer.next('livePainted');
    await foyer.quit();
  }
}

// ---- what a process costs, from outside

const ticksPerMs = 100 / 1000;

function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1).split(' ');
    return { parent: Number(fields[1]), cpuMs: (Number(fields[11]) + Number(fields[12])) / ticksPerMs };
  } catch {
    return undefined;
  }
}

export function family(root) {
  const parents = new Map();
  for (const name of execFileSync('ls', ['/proc']).toString().split('\n')) {
    const stat = /^\d+$/.test(name) && statOf(name);
    if (stat) parents.set(Number(name), stat.parent);
  }
  const members = [root];
  for (let i = 0; i < members.length; i += 1)
    for (const [pid, parent] of parents) if (parent === members[i]) members.push(pid);
  return members;
}

// CPU of the process and of all it started that still run, in ms (steps of 10 ms).
export const treeCpuMs = (root) => family(root).reduce((sum, pid) => sum + (statOf(pid)?.cpuMs ?? 0), 0);

export function statusKb(pid, name) {
  const text = readFileSync(`/proc/${pid}/status`, 'latin1');
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
}

export function treePssKb(root) {
  let sum = 0;
  for (const pid of family(root)) {
    try {
      sum += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'))?.[1] ?? 0);
    } catch {
      // gone, or not ours to read
    }
  }
  return sum;
}

// How often each thread was woken so far, by its number.
export function wakeUps(pid) {
  const woken = new Map();
  for (const task of execFileSync('ls', [`/proc/${pid}/task`]).toString().split('\n').filter(Boolean)) {
    const text = readFileSync(`/proc/${pid}/task/${task}/status`, 'latin1');
    woken.set(task, [...text.matchAll(/ctxt_switches:\s+(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0));
  }
  return woken;
}

// What a thread did that has ended meanwhile is not known any more; one that began counts from its beginning.
export const wokenSince = (before, pid) =>
  [...wakeUps(pid)].reduce((sum, [task, count]) => sum + count - (before.get(task) ?? 0), 0);

// ---- instructions

export const callgrind = (file) => [
  'valgrind', '--tool=callgrind', `--callgrind-out-file=${file}`, '--smc-check=all-non-file', '--quiet',
];

export function instructionsIn(file) {
  const text = readFileSync(file, 'latin1');
  return Number((/^totals: (\d+)/m.exec(text) ?? /^summary: (\d+)/m.exec(text))[1]);
}

// How often a function was called, and what it took with all that it called. Names come once, then as numbers.
export function spentIn(file, name) {
  const spent = { calls: 0, instructions: 0 };
  const wanted = new Set();
  let isWanted = false;
  let calls = 0;
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    const called = /^(c?fn)=(\(\d+\))(?: (.*))?/.exec(line);
    if (called) {
      if (called[3]?.startsWith(name)) wanted.add(called[2]);
      isWanted = called[1] === 'cfn' && wanted.has(called[2]);
    } else if (isWanted && line.startsWith('calls=')) {
      calls = Number(/\d+/.exec(line)[0]);
    } else if (calls) {
      spent.calls += calls;
      spent.instructions += Number(line.split(' ')[1]);
      calls = 0;
    }
  }
  return spent;
}

// The count stops when this function returns for the first time: what comes after a first paint, and leaving, is left out.
export const until = (functionName) => `--dump-after=${functionName}`;
export const instructionsUntil = (file) => instructionsIn(`${file}.1`);

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

