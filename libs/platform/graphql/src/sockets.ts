import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';

/** The open websockets by account, so that all of a person's can be closed when their sessions end. */
export class OpenSockets {
  private readonly byAccount = new Map<string, Set<WebSocket>>();

  add(accountId: string, socket: WebSocket): void {
    const sockets = this.byAccount.get(accountId) ?? new Set();
    this.byAccount.set(accountId, sockets.add(socket));
    socket.once('close', () => {
      sockets.delete(socket);
      if (sockets.size === 0) this.byAccount.delete(accountId);
    });
  }

  /** Closes every socket of an account; the client may come back as a visitor. */
  closeAll(accountId: string): void {
    for (const socket of this.byAccount.get(accountId) ?? []) socket.close(4403, 'Session ended');
  }
}

/** Whether a websocket may connect: browsers send Origin, and it has to be the site's own. */
export function isAllowedOrigin(request: IncomingMessage, publicUrl: string): boolean {
  const { origin } = request.headers;
  return origin === undefined || origin === new URL(publicUrl).origin;
}

/** The address of the client, which the trusted web server names first; that of the connection where nobody does. */
export function addressOf({ headers, socket }: IncomingMessage): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')[0]!
    .trim();
  return forwarded === '' ? (socket.remoteAddress ?? '') : forwarded;
}
