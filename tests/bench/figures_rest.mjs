// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P10 doing nothing, P13 a long time.

import { peer } from './figures_start.mjs';
import { Desk, treeCpuMs, wait, wakeUps, wokenSince } from './world.mjs';

const idleSeconds = 60;

async function idle(tools) {
  const hub = await tools.hub(1000);
  const foyer = new Desk(tools, hub).start();
  const node = peer(tools, hub);
  await foyer.next('livePainted');
  await node.next('live');
  await wait(15_000); // nobody has typed for so long that no caret blinks
  const cpu = async () => ({ foyer: (await foyer.ask('reset')).cpuMs, node: treeCpuMs(node.pid) });
  const before = await cpu();
  await wait(500);
  const asleep = wakeUps(foyer.pid);
  await wait(idleSeconds * 1000);
  const wakes = wokenSince(asleep, foyer.pid) / idleSeconds;
  const after = await cpu();
  await foyer.quit();
  await node.quit();
  return [
    { id: 'P10', what: 'live and idle, 1,000 devices', peerName: 'homey-api', unit: 'ms CPU a second',
      foyer: (after.foyer - before.foyer) / idleSeconds, peer: (after.node - before.node) / idleSeconds, bar: 1 / 20, moonshot: 1 / 100 },
    { id: 'P10', what: 'wake-ups, all threads', peerName: 'one a second', unit: 'a second', peer: 1, foyer: wakes, isAbsolute: true,
      bar: 1, moonshot: 0.1 },
  ];
}

async function soak(tools) {
  const hub = await tools.hub(1000);
  const foyer = new Desk(tools, hub).start();
  await foyer.next('livePainted');
  await wait(4000);
  const resident = async () => (await foyer.ask('memory')).residentKb / 1024;
  const run = async (count, isEven = false) => {
    foyer.say(`await ${count}`);
    await foyer.ask('reset');
    await hub.order('burst', { count, isEven });
    await foyer.next('done', 300_000);
  };
  // What is remembered of a reading has a bound (ValueRecord::capacity, 300 changes): all are full before counting begins.
  const readings = (await hub.order('readings')).result;
  for (let i = 0; i < 7; i += 1) await run(43 * readings, true);
  const warm = await resident();
  for (let i = 0; i < 5; i += 1) await run(200_000);
  const grown = (await resident()) - warm;
  await foyer.quit();

  const small = new Desk(tools, await tools.hub(100)).start();
  await small.next('livePainted');
  const again = async (times) => {
    for (let i = 0; i < times; i += 1) {
      await wait(100); // a connection that is a moment old is not begun again
      small.say('startover');
      await small.next('notLive');
      await small.next('live');
    }
    await wait(500);
    return (await small.ask('memory')).residentKb / 1024;
  };
  // So has the log that can be read in the window: 5,000 lines, five for each of these.
  const warmed = await again(1000);
  const reconnects = 400;
  const leaked = (((await again(reconnects)) - warmed) * 1000) / reconnects;
  await small.quit();
  const row = { id: 'P13', peerName: 'before', isAbsolute: true, bar: 1, moonshot: 0 };
  return [
    { ...row, what: 'memory after 1,000,000 more events', unit: 'MB more', peer: warm, foyer: grown },
    { ...row, what: `memory after 1,000 reconnects (of ${reconnects})`, unit: 'MB more', peer: warmed, foyer: leaked },
  ];
}

export const figures = { P10: idle, P13: soak };
