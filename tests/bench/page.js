// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The official client in a browser: a plain list of every device with every value, kept up to date. That is the least a
// desktop app made of a browser can be. Bundled by browser.mjs; address and key come in the page's own address.

const HomeyAPI = require('homey-api-320/lib/HomeyAPI/HomeyAPI');

const [address, token] = [window.location.origin, new URLSearchParams(window.location.search).get('key')];
const report = (at, more = {}) => fetch('/report', { method: 'POST', body: JSON.stringify({ at, ...more }) });
let events = 0;
let awaited = Number(new URLSearchParams(window.location.search).get('await'));

async function show() {
  const api = await HomeyAPI.createLocalAPI({ address, token });
  const [devices] = await Promise.all([api.devices.getDevices(), api.zones.getZones(), api.logic.getVariables()]);
  const list = document.createElement('ul');
  const following = [];
  for (const device of Object.values(devices)) {
    const row = list.appendChild(document.createElement('li'));
    row.append(device.name);
    for (const [id, capability] of Object.entries(device.capabilitiesObj)) {
      const text = row.appendChild(document.createElement('span'));
      text.textContent = ` ${capability.title}: ${capability.value}`;
      device.makeCapabilityInstance(id, (value) => {
        text.textContent = ` ${capability.title}: ${value}`;
        events += 1;
        if (awaited > 0 && events >= awaited) {
          awaited = 0;
          requestAnimationFrame(() => setTimeout(() => report('done')));
        }
      });
    }
    following.push(device.connect());
  }
  document.body.append(list);
  await Promise.all(following);
  requestAnimationFrame(() => setTimeout(() => report('live')));
}

show().catch((error) => report('failed', { error: String(error) }));
