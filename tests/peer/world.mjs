// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts and stops a simulator, gives orders to it, and walks its sign-in pages as a browser would.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export const client = {
  clientId: '5a8d4ca6eb9f7a2c9d6ccf6d',
  clientSecret: 'e3ace394af9f615857ceaa61b053f966ddcfb12a',
  redirectUrl: 'http://localhost',
};

export class World {
  static async start(program, ...args) {
    const world = new World();
    world.child = spawn(program, ['--control', '--exit-with-parent', ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    world.gone = new Promise((resolve) => world.child.once('exit', resolve));
    const lines = createInterface({ input: world.child.stdout });
    const line = await new Promise((resolve, reject) => {
      lines.once('line', resolve);
      world.child.once('exit', (code) => reject(new Error(`the simulator left with ${code}`)));
    });
    Object.assign(world, JSON.parse(line));
    return world;
  }

  async stop() {
    this.child.stdin.end();
    await this.gone;
  }

  async order(verb, command = {}) {
    const response = await fetch(this.control, {
      method: 'POST',
      body: JSON.stringify({ verb, ...command }),
    });
    const result = await response.json();
    assert.equal(result.ok, true, `${verb}: ${result.error}`);
    return result;
  }

  async received() {
    return (await fetch(`${this.control}/received`)).json();
  }

  // Log-in form, consent page, redirect: what a person does, without the person.
  async authorise(loginUrl) {
    const form = (fields) => ({
      method: 'POST',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
    const action = (html) => html.match(/action="([^"]+)"/)[1].replaceAll('&amp;', '&');
    const loginPage = await (await fetch(loginUrl)).text();
    assert.match(loginPage, /id="email"/);
    const loggedIn = await fetch(new URL(action(loginPage), loginUrl), form(this.account));
    const userCookie = loggedIn.headers.get('set-cookie').split(';')[0];
    const consent = await fetch(new URL(loggedIn.headers.get('location'), loginUrl), {
      headers: { Cookie: userCookie },
    });
    const csrfCookie = consent.headers.get('set-cookie').split(';')[0];
    const html = await consent.text();
    const fields = new URLSearchParams([
      ['_csrf', html.match(/name="_csrf" value="([^"]+)">/)[1]],
      ...[...html.matchAll(/value="(resource\.homey\.[^"]+)"/g)].map((match) => ['resource', match[1]]),
      ['allow', 'Allow'],
    ]);
    const back = await fetch(new URL(action(html), loginUrl), {
      ...form(fields),
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        Cookie: `${userCookie}; ${csrfCookie}`,
      },
    });
    assert.equal(back.status, 302);
    return new URL(back.headers.get('location')).searchParams.get('code');
  }
}

// Waits for a condition; fails with `what` after `ms`.
export async function until(what, condition, ms = 8000) {
  const end = Date.now() + ms;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
