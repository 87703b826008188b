import net from 'node:net';

/** @returns {Promise<boolean>} whether nobody listens on this port on any address that a browser here would try */
export async function isFree(port) {
  for (const host of ['127.0.0.1', '0.0.0.0', '::1']) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * The preferred port, or the next free one above it.
 * @param {number} preferred
 * @param {Set<number>} reserved ports that were handed out but are not listened on yet; the answer is added
 */
export async function freePort(preferred, reserved) {
  for (let port = preferred; port < Math.min(preferred + 200, 65_536); port += 1) {
    if (reserved.has(port) || !(await isFree(port))) continue;
    reserved.add(port);
    return port;
  }
  throw new Error(`No free port between ${preferred} and ${preferred + 199}.`);
}

/** A port that the system picks: for tests and benchmarks, where nobody types it. */
export function anyPort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
