// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chromium with the page of page.js, served by the hub.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';

const here = path.dirname(new URL(import.meta.url).pathname);

export function bundle(tools) {
  const file = path.join(tools.scratch, 'page.js');
  execFileSync(
    path.join(tools.bundler, 'node_modules/.bin/esbuild'),
    [path.join(here, 'page.js'), '--bundle', '--platform=browser', '--define:global=window', '--log-level=error',
      `--outfile=${file}`],
    { env: { ...process.env, NODE_PATH: path.join(tools.modules, 'node_modules') } },
  );
  return readFileSync(file, 'utf8');
}

export class Browser {
  // Opens the page and waits until it is live; it reports once more after `awaited` events.
  static async open(tools, hub, awaited = 0) {
    tools.page ??= bundle(tools);
    const html = '<!doctype html><meta charset="utf-8"><title>Home</title><body><script src="/page.js"></script>';
    await hub.order('page', { path: '/page', type: 'text/html', body: html });
    await hub.order('page', { path: '/page.js', type: 'text/javascript', body: tools.page });
    const browser = new Browser();
    browser.hub = hub;
    const profile = mkdtempSync(path.join(tools.scratch, 'browser-'));
    const asRoot = process.getuid() === 0 ? ['--no-sandbox'] : [];
    browser.child = spawn(
      tools.chromium,
      ['--headless=new', '--disable-gpu', '--no-first-run', '--disable-extensions', ...asRoot,
        `--user-data-dir=${profile}`, '--window-size=1280,800',
        `${hub.url}/page?key=${encodeURIComponent(hub.apiKey)}&await=${awaited}`],
      { stdio: 'ignore', env: { ...process.env, HOME: profile } },
    );
    browser.pid = browser.child.pid;
    await browser.next('live');
    return browser;
  }

  async next(at) {
    const { report } = await this.hub.next('report');
    assert.equal(report.at, at, report.error);
  }

  async close() {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await gone;
  }
}
