// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A hub that is never the limit: what it answers over HTTP it has from a foyer-simulator, asked once and kept; its
// realtime socket writes events that were framed before they are wanted. Started by world.mjs as a process of its own,
// which tells it what to do; everything it says is an answer to that.
//
//   node hub.mjs <foyer-simulator> <devices>

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { World } from '../peer/world.mjs';

const [program, devices] = process.argv.slice(2);
const world = await World.start(program, '--devices', devices, '--time-scale', '0');
const home = world.hubs[0];
const kept = new Map();
const sockets = new Set();
const pages = new Map(); // what a browser may ask for

async function answer(method, path, headers, body) {
  const key = `${method} ${path}`;
  const known = method === 'GET' && kept.get(key);
  if (known) return known;
  const response = await fetch(home.url + path, {
    method,
    headers: { Authorization: headers.authorization ?? '', 'Content-Type': headers['content-type'] ?? '' },
    body: method === 'GET' ? undefined : body,
  });
  const made = {
    status: response.status,
    headers: {
      'Content-Type': response.headers.get('content-type') ?? 'application/json',
      'X-Homey-ID': response.headers.get('x-homey-id') ?? '',
      'X-Homey-Version': response.headers.get('x-homey-version') ?? '',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Expose-Headers': '*',
    },
    body: Buffer.from(await response.arrayBuffer()),
  };
  if (method === 'GET' && response.ok) kept.set(key, made);
  return made;
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const page = pages.get(request.url.split('?')[0]);
    if (page) {
      response.writeHead(200, { 'Content-Type': page.type }).end(page.body);
      return;
    }
    if (request.url === '/report') {
      process.send({ report: JSON.parse(Buffer.concat(chunks).toString()) });
      response.writeHead(204).end();
      return;
    }
    const made = await answer(request.method, request.url, request.headers, Buffer.concat(chunks));
    response.writeHead(made.status, { ...made.headers, 'Content-Length': made.body.length });
    response.end(made.body);
  });
});

// ---- the realtime socket: RFC 6455 frames, Engine.IO 3, Socket.IO 2, as far as a hub needs them

function frame(text) {
  const body = Buffer.from(text);
  const head =
    body.length < 126
      ? Buffer.from([0x81, body.length])
      : Buffer.from([0x81, 126, body.length >> 8, body.length & 0xff]);
  return Buffer.concat([head, body]);
}

function* unframed(state, chunk) {
  state.rest = state.rest.length ? Buffer.concat([state.rest, chunk]) : chunk;
  for (;;) {
    const { rest } = state;
    if (rest.length < 6) return;
    let length = rest[1] & 0x7f;
    let at = 2;
    if (length === 126) {
      length = rest.readUInt16BE(2);
      at = 4;
    } else if (length === 127) {
      if (rest.length < 14) return;
      length = Number(rest.readBigUInt64BE(2));
      at = 10;
    }
    if (rest.length < at + 4 + length) return;
    const mask = rest.subarray(at, at + 4);
    const body = Buffer.from(rest.subarray(at + 4, at + 4 + length));
    for (let i = 0; i < length; i += 1) body[i] ^= mask[i & 3];
    state.rest = rest.subarray(at + 4 + length);
    yield { kind: rest[0] & 0x0f, text: body.toString() };
  }
}

function replyTo(text) {
  if (text === '2') return frame('3');
  if (text.startsWith('40/api')) return frame('40/api');
  const call = /^42(\/api,)?(\d+)\[("[a-zA-Z]+")/.exec(text);
  if (!call) return undefined;
  const [, space = '', id, name] = call;
  if (name === '"handshakeClient"') return frame(`43${space}${id}[null,{"namespace":"/api"}]`);
  if (name === '"api"') return frame(`43${space}${id}[{"statusCode":501,"error":"over HTTP only"}]`);
  return frame(`43${space}${id}[null]`);
}

server.on('upgrade', (request, socket) => {
  const accept = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64');
  socket.setNoDelay(true);
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      `Sec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  socket.write(frame('0{"sid":"bench","upgrades":[],"pingInterval":25000,"pingTimeout":20000}'));
  socket.write(frame('40'));
  const state = { rest: Buffer.alloc(0) };
  socket.on('data', (chunk) => {
    const replies = [];
    for (const message of unframed(state, chunk)) {
      const reply = message.kind === 1 ? replyTo(message.text) : undefined;
      if (reply) replies.push(reply);
      if (message.kind === 8) socket.end(Buffer.from([0x88, 0]));
    }
    if (replies.length) socket.write(Buffer.concat(replies));
  });
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
  socket.on('error', () => sockets.delete(socket));
});

// ---- events

// Every number of every device that reports one; where `ids` are given, of those devices only, and never of `except`.
async function numbers(ids, except = []) {
  const list = await answer('GET', '/api/manager/devices/device', { authorization: `Bearer ${home.apiKey}` });
  const found = [];
  for (const device of Object.values(JSON.parse(list.body.toString()))) {
    if ((ids && !ids.includes(device.id)) || except.includes(device.id)) continue;
    for (const [id, capability] of Object.entries(device.capabilitiesObj)) {
      if (capability.type === 'number' && capability.getable !== false && id.startsWith('measure_'))
        found.push([device.id, id]);
    }
  }
  return found;
}

const event = ([device, capability], value, time) =>
  frame(
    `42/api,["homey:device:${device}","capability",{"capabilityId":"${capability}","value":${value},` +
      `"transactionId":"5f0f4c27-0ad2-4c8e-a3b1-${String(time).slice(-12).padStart(12, '0')}",` +
      `"transactionTime":"${new Date(time).toISOString()}"}]`,
  );

let clock = Date.now(); // each event is newer than all before

// With `isEven` every number changes as often as any other.
async function burst({ count, ids, except, isEven }) {
  const targets = await numbers(ids, except);
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const events = [];
  for (let i = 0; i < count; i += 1) {
    // A few devices report most, as in a real home.
    const target = targets[isEven ? i % targets.length : Math.floor(random() ** 3 * targets.length)];
    events.push(event(target, 20 + (i % 1999) / 100, (clock += 1)));
  }
  process.send({ ready: true });
  for (const socket of sockets) {
    // One write each, as hubs do: many in one would flatter everybody's kernel.
    for (const bytes of events) {
      if (!socket.write(bytes)) await writable(socket);
      if (socket.destroyed) break;
    }
  }
}

const writable = (socket) =>
  new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    socket.on('drain', done);
    socket.on('close', done);
  });

const microseconds = () => Number(process.hrtime.bigint() / 1000n);

// `rate` events a second for `seconds`; with `stamped` the value is when it was sent, in µs of the monotonic clock.
async function paced({ rate, seconds, ids, except, stamped }) {
  const targets = await numbers(ids, except);
  process.send({ ready: true });
  const begin = microseconds();
  let sent = 0;
  await new Promise((resolve) => {
    const step = () => {
      const due = Math.min(rate * seconds, Math.floor(((microseconds() - begin) * rate) / 1e6));
      for (; sent < due; sent += 1) {
        const value = stamped ? microseconds() : 20 + (sent % 1999) / 100;
        const bytes = event(targets[sent % targets.length], value, (clock += 1));
        for (const socket of sockets) socket.write(bytes);
      }
      if (sent >= rate * seconds) resolve();
      else setTimeout(step, 1);
    };
    step();
  });
}

const orders = {
  burst,
  paced,
  page: ({ path, type, body }) => pages.set(path, { type, body }),
  drop: () => sockets.forEach((socket) => socket.resetAndDestroy()),
  sockets: () => sockets.size,
  readings: async () => (await numbers()).length,
};

process.on('message', async ({ order, ...what }) => {
  const result = await orders[order](what);
  process.send({ finished: order, result: typeof result === 'number' ? result : null });
});
process.on('disconnect', async () => {
  await world.stop();
  process.exit(0);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () =>
  process.send({ url: `http://127.0.0.1:${server.address().port}`, id: home.id, apiKey: home.apiKey }),
);
