/**
 * The mail inbox of the demo: catches what the platform sends and shows it on a page of its own.
 * Its own page answers any site that asks, with credentials; so it listens behind a password that only this
 * process knows, and a small gateway in front passes on what comes from its own page and nothing else.
 */
import './require-node.mjs';
import http from 'node:http';
import net from 'node:net';
import { randomBytes } from 'node:crypto';
import { MailDev } from 'maildev';
import { anyPort } from './ports.mjs';

const webPort = Number(process.env.INBOX_PORT);
const host = '127.0.0.1';
const password = randomBytes(16).toString('hex');
const inner = await anyPort();

const inbox = new MailDev({
  smtp: Number(process.env.INBOX_SMTP_PORT),
  ip: host,
  web: inner,
  webIp: host,
  webUser: 'gateway',
  webPass: password,
  silent: true,
  maxEmails: 2000,
  mailDirectory: process.env.INBOX_FOLDER || undefined,
});
await inbox.start();

const authorization = `Basic ${Buffer.from(`gateway:${password}`).toString('base64')}`;
const ownHosts = new Set(['127.0.0.1', 'localhost'].map((name) => `${name}:${webPort}`));

/** A foreign name for this address (DNS rebinding) and a foreign page are refused; relaying mail is not offered. */
function isAllowed({ headers, url = '' }) {
  const { host: asked, origin } = headers;
  if (!asked || !ownHosts.has(asked)) return false;
  if (origin && !ownHosts.has(origin.replace(/^http:\/\//, ''))) return false;
  return !url.includes('/relay');
}

const gateway = http.createServer((request, response) => {
  if (!isAllowed(request)) return void response.writeHead(403).end('This inbox answers only its own page.\n');
  const { url: path, method, headers } = request;
  const inward = http.request({ host, port: inner, path, method, headers: { ...headers, authorization } }, (answer) => {
    const kept = Object.entries(answer.headers).filter(([name]) => !name.startsWith('access-control-'));
    response.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept));
    answer.pipe(response);
  });
  inward.once('error', () => response.headersSent || response.writeHead(502).end());
  request.pipe(inward);
});

gateway.on('upgrade', (request, socket, head) => {
  if (!isAllowed(request)) return void socket.destroy();
  const inward = net.connect(inner, host, () => {
    const headers = Object.entries({ ...request.headers, authorization }).map(([name, value]) => `${name}: ${value}`);
    inward.write(`${request.method} ${request.url} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
    inward.write(head);
    socket.pipe(inward).pipe(socket);
  });
  inward.once('error', () => socket.destroy());
  socket.once('error', () => inward.destroy());
});

gateway.listen(webPort, host);

process.once('SIGTERM', async () => {
  gateway.close();
  gateway.closeAllConnections();
  await inbox.stop();
  process.exit(0);
});
