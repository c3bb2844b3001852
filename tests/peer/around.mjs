// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What run.mjs lets the official client do with people, energy, flows, moods, alarms and notifications.

import assert from 'node:assert/strict';
import { until } from './world.mjs';

export const byName = (items, name) => Object.values(items).find((item) => item.name === name);

export async function readsAndChangesPeople(world, api, hub) {
  const me = await api.users.getUserMe({ $cache: false });
  assert.equal(me.name, 'Jo');
  assert.ok(me.properties.favoriteDevices.length > 3);
  const events = [];
  await api.users.connect();
  api.users.on('user.update', (user) => events.push(user));
  const value = [byName(await api.devices.getDevices(), 'Desk lamp').id];
  await api.users.updateUserMeProperties({ id: 'favoriteDevices', value });
  const changed = await api.users.getUserMe({ $cache: false });
  assert.deepEqual(changed.properties.favoriteDevices, value);
  await api.users.deleteUserMeProperties({ id: 'favoriteFlows' });
  await world.order('presence', { hub, user: 'Bo', present: true });
  await until('somebody came home', () => events.some((user) => user.name === 'Bo' && user.present === true));
  const bo = byName(await api.users.getUsers({ $cache: false }), 'Bo');
  assert.equal(bo.present, true);
  assert.equal(await api.presence.getPresent({ id: bo.id }), true);
  await world.order('presence', { hub, user: 'Bo', present: false });
}

export async function readsEnergyAndFlows(world, api, hub) {
  const report = await api.energy.getLiveReport({});
  assert.equal(report.totalCumulative.W, 640);
  assert.ok(report.items.some((item) => item.isHomeBattery));
  const kitchen = byName(await api.zones.getZones(), 'Kitchen');
  assert.equal((await api.energy.getLiveReport({ zone: kitchen.id })).zoneName, 'Kitchen');
  if (world.hubs[0].dialect === 'v3') {
    const available = await api.energy.getReportsAvailable();
    const [day, week, month, year] = [available.days.at(-2), available.weeks.at(-1), available.months.at(-1), available.years.at(-1)];
    for (const part of [await api.energy.getReportDay({ date: day }), await api.energy.getReportWeek({ isoWeek: week }),
      await api.energy.getReportMonth({ yearMonth: month }), await api.energy.getReportYear({ year })])
      assert.ok(part.electricity.consumedPeriod > 0, part.date);
    assert.equal(await api.energy.getCurrency(), 'EUR');
    assert.equal(await api.energy.getElectricityPriceType(), 'dynamic');
    assert.ok((await api.energy.fetchDynamicElectricityPrices({ date: day })).pricesPerInterval.length >= 23);
    assert.ok(await api.energy.getOptionElectricityPriceFixed());
  }
  const flows = Object.values(await api.flow.getFlows());
  const advanced = Object.values(await api.flow.getAdvancedFlows());
  assert.ok(flows.length >= 6 && advanced.length >= 2);
  const lock = byName(await api.devices.getDevices(), 'Front door lock');
  assert.deepEqual(Object.values(await lock.getFlows()).map((flow) => flow.name), ['Good night']);
  assert.deepEqual(Object.values(await lock.getAdvancedFlows()).map((flow) => flow.name), ['Alarm escalation']);
  assert.equal(Object.keys(await api.flow.getFlowFolders()).length, 4);
}

export async function readsWhatIsAround(world, api, hub) {
  await api.notifications.connect();
  const told = [];
  api.notifications.on('notification.create', (item) => told.push(item.excerpt));
  const timeline = Object.values(await api.notifications.getNotifications());
  assert.ok(timeline.length >= 15, `only ${timeline.length} notifications`);
  assert.ok(timeline.some((item) => item.excerpt.includes('**')));
  assert.ok(Object.keys(await api.notifications.getOwners()).includes('homey:manager:flow'));
  await world.order('add', { hub, notification: { text: '**Peer** was here' } });
  await until('a notification', () => told.includes('**Peer** was here'));
  assert.equal(Object.keys(await api.moods.getMoods()).length, 5);
  assert.equal(byName(await api.alarms.getAlarms(), 'Wake up').time, '06:45');
  assert.equal((await api.weather.getWeather()).temperature, 4.2);
  const place = await api.geolocation.getOptionLocation();
  assert.equal((place.value ?? place).latitude, 52.09);
}

// Third-party clients are not given these scopes by the cloud: a key of the owner has them.
export async function editsMoods(api) {
  const lamp = byName(await api.devices.getDevices(), 'Desk lamp');
  const state = { onoff: true, dim: 0.5 };
  const made = await api.moods.createMood({ mood: { name: 'Deep work', devices: { [lamp.id]: { state } } } });
  assert.deepEqual(made.devices[lamp.id].state, state);
  await api.moods.updateMood({ id: made.id, mood: { name: 'Shallow work' } });
  const kept = (await api.moods.getMoods({ $cache: false }))[made.id];
  assert.equal(kept.name, 'Shallow work');
  assert.deepEqual(kept.devices[lamp.id].state, state);
  await api.moods.deleteMood({ id: made.id });
  assert.ok(!(await api.moods.getMoods({ $cache: false }))[made.id]);
}

export async function runsCardsAndSilencesAnOwner(api) {
  const lamp = byName(await api.devices.getDevices(), 'Desk lamp');
  const uri = `homey:device:${lamp.id}`;
  await api.flow.runFlowCardAction({ uri, id: `${uri}:on` });
  assert.equal(await api.flow.runFlowCardCondition({ uri, id: `${uri}:on` }), true);
  const notifications = 'homey:manager:notifications';
  await api.flow.runFlowCardAction({
    uri: notifications, id: `${notifications}:create_notification`, args: { text: 'Hello from a card' },
  });
  const timeline = Object.values(await api.notifications.getNotifications({ $cache: false }));
  assert.ok(timeline.some((each) => each.excerpt === 'Hello from a card'));
  await api.notifications.setOwnerEnabled({ uri: 'homey:manager:flow', enabled: false });
  await api.notifications.setOwnerPush({ uri: 'homey:manager:flow', push: true });
  const owner = (await api.notifications.getOwners())['homey:manager:flow'];
  assert.equal(owner.enabled, false);
  assert.equal(owner.push, true);
}

export async function setsAMoodAndAnAlarm(api) {
  const movie = byName(await api.moods.getMoods({ $cache: false }), 'Movie night');
  await api.moods.setMood({ id: movie.id });
  const moods = await api.moods.getMoods({ $cache: false });
  assert.equal(byName(moods, 'Movie night').active, true);
  const lamp = byName(await api.devices.getDevices({ $cache: false }), 'Floor lamp');
  assert.equal(lamp.capabilitiesObj.dim.value, 0.15);
  const wake = byName(await api.alarms.getAlarms(), 'Wake up');
  await api.alarms.updateAlarm({ id: wake.id, alarm: { time: '07:10' } });
  assert.equal((await api.alarms.getAlarm({ id: wake.id, $cache: false })).time, '07:10');
  const nap = await api.alarms.createAlarm({ alarm: { name: 'Nap', time: '14:00' } });
  await api.alarms.deleteAlarm({ id: nap.id });
  const [first] = Object.values(await api.notifications.getNotifications({ $cache: false }));
  await api.notifications.deleteNotification({ id: first.id });
  await api.notifications.deleteNotifications({ ownerUri: 'homey:manager:flow' });
  const left = Object.values(await api.notifications.getNotifications({ $cache: false }));
  assert.ok(left.length > 0 && left.every((item) => item.ownerUri !== 'homey:manager:flow'));
  await api.presence.setAsleepMe({ value: true });
  assert.equal((await api.users.getUserMe({ $cache: false })).asleep, true);
}

export async function readsCardsAndStartsAFlow(world, api, hub) {
  const night = byName(await api.flow.getFlows({ $cache: false }), 'Good night');
  const morning = byName(await api.flow.getAdvancedFlows({ $cache: false }), 'Morning routine');
  const lamp = byName(await api.devices.getDevices(), 'Desk lamp');
  for (const list of ['getFlowCardTriggers', 'getFlowCardConditions', 'getFlowCardActions']) {
    const cards = Object.values(await api.flow[list]());
    assert.ok(cards.some((card) => (card.ownerUri ?? card.uri) === lamp.uri), list);
    assert.ok(cards.every((card) => card.title), list);
  }
  const action = Object.values(await api.flow.getFlowCardActions())
    .find((card) => card.titleFormatted === 'Dim to [[dim]]');
  assert.equal(action.args[0].labelMultiplier, 100);
  const tokens = Object.values(await api.flowtoken.getFlowTokens());
  assert.ok(tokens.some((token) => token.title === 'Guest mode'));
  await api.flow.connect();
  const events = [];
  api.flow.on('flow.update', (flow) => events.push(flow.triggerCount));
  api.flow.on('advancedflow.update', (flow) => events.push(flow.triggerCount));
  await api.flow.triggerFlow({ id: night.id });
  await api.flow.triggerAdvancedFlow({ id: morning.id });
  await until('both flows ran', () =>
    events.includes(night.triggerCount + 1) && events.includes(morning.triggerCount + 1));
  const evening = byName(await api.flow.getFlows(), 'Good evening');
  await assert.rejects(api.flow.triggerFlow({ id: evening.id }), { statusCode: 400 });
  const starts = (await world.received()).filter((request) => request.path.endsWith('/trigger'));
  assert.equal(starts.length, 3);
}

export async function switchesFlows(world, api) {
  const night = byName(await api.flow.getFlows({ $cache: false }), 'Good night');
  await api.flow.updateFlow({ id: night.id, flow: { enabled: false } });
  assert.equal((await api.flow.getFlow({ id: night.id, $cache: false })).enabled, false);
  await assert.rejects(api.flow.updateFlow({ id: night.id, flow: { colour: 'red' } }), { statusCode: 400 });
  const folder = await api.flow.createFlowFolder({ flowfolder: { name: 'Peer' } });
  await api.flow.updateFlow({ id: night.id, flow: { enabled: true, folder: folder.id } });
  await api.flow.deleteFlowFolder({ id: folder.id });
}
