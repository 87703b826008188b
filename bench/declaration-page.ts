import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { resolve } from 'node:path';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import autocannon from 'autocannon';
import { freePort, nodeArguments, startProcess } from '../test/support/process.js';
import { median } from './support/median.js';
import { report } from './support/report.js';

const ROOT = resolve(import.meta.dirname, '..');
const CONNECTIONS = 32;
const SECONDS = 8;
/** Both take turns, so that a machine that slows down slows both; the median counts. */
const ROUNDS = 3;
/** Node writes these before each answer. */
const ADDED_BY_NODE = new Set(['date', 'connection', 'keep-alive']);
const headers = { 'accept-encoding': 'br, gzip', accept: 'text/html' };

/** What the site answers for the page. */
interface Answer {
  readonly body: Uint8Array;
  readonly headers: OutgoingHttpHeaders;
}

/** Requests per second of a page. */
async function throughput(url: string): Promise<{ perSecond: number; failures: number }> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS, headers });
  return { perSecond: result.requests.average, failures: result.non2xx + result.errors };
}

function runToEnd(script: string, args: string[], env: Record<string, string>): Promise<string> {
  return new Promise((done, fail) => {
    const child: ChildProcess = spawn(process.execPath, [...nodeArguments(script), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += String(chunk)));
    child.once('error', fail);
    child.once('exit', (code) => (code === 0 ? done(output) : fail(new Error(`${script} ended with ${String(code)}`))));
  });
}

/** A bare node:http server, in a thread of its own, that sends the same bytes with the same headers. */
function bareServer(answer: Answer): Promise<{ url: string; close: () => Promise<number> }> {
  const worker = new Worker(new URL(import.meta.url), { workerData: answer });
  return new Promise((done, fail) => {
    worker.once('error', fail);
    worker.once('message', (port: number) =>
      done({ url: `http://127.0.0.1:${port}/`, close: () => worker.terminate() }),
    );
  });
}

function serveBare({ body, headers }: Answer): void {
  const bytes = Buffer.from(body);
  const server = createServer((_request, response) => {
    response.writeHead(200, headers).end(bytes);
  });
  server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as { port: number }).port));
}

async function main(): Promise<void> {
  const [apiPort, webPort] = [await freePort(), await freePort()];
  const env: Record<string, string> = {
    ...(process.env as Record<string, string>),
    API_PORT: String(apiPort),
    API_URL: `http://127.0.0.1:${apiPort}`,
    WEB_PORT: String(webPort),
    PUBLIC_URL: `http://localhost:${webPort}`,
  };
  await runToEnd('dist/apps/api/src/demo/main.js', [], env);
  const api = await startProcess('dist/apps/api/src/main.js', env, `${env['API_URL']}/health/ready`);
  const web = await startProcess('dist/apps/web/server/main.js', env, `http://127.0.0.1:${webPort}/health/ready`);
  try {
    const list = await fetch(`http://127.0.0.1:${webPort}/declaration`, { headers });
    const url = list.url;
    const page = await fetch(url, { headers });
    if (!page.ok) throw new Error(`${url} answered ${page.status}`);
    const answer = await rawAnswer(url);
    const bare = await bareServer(answer);
    for (const address of [url, bare.url])
      await autocannon({ url: address, connections: CONNECTIONS, duration: 3, headers });
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({ ours: await throughput(url), bare: await throughput(bare.url) });
    }
    await bare.close();
    await report('declaration-page', {
      ratio: median(rounds.map(({ ours, bare: peer }) => ours.perSecond / peer.perSecond)),
      goal: 0.9,
      of: 'pages per second for visitors, over a bare node:http server that sends the same bytes',
      details: { url, bytes: answer.body.length, headers: answer.headers, rounds, connections: CONNECTIONS },
    });
  } finally {
    await web.stop('SIGTERM');
    await api.stop('SIGTERM');
  }
}

/** The bytes as they go over the wire, which fetch would decompress, and the headers that the server chose itself. */
async function rawAnswer(url: string): Promise<Answer> {
  const { get } = await import('node:http');
  return new Promise((done, fail) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const chosen = Object.entries(response.headers).filter(([name]) => !ADDED_BY_NODE.has(name));
        done({ body: Buffer.concat(chunks), headers: Object.fromEntries(chosen) });
      });
    }).once('error', fail);
  });
}

if (isMainThread) await main();
else serveBare(workerData as Answer);
