import { AsyncLocalStorage } from 'node:async_hooks';
import { Client } from 'pg';

const counted = new AsyncLocalStorage<string[]>();

/** Runs `work` and counts the SQL statements it sends, transaction control aside. Others of the process are not. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const original = Client.prototype.query;
  Client.prototype.query = function (this: Client, ...args: unknown[]): unknown {
    const [first] = args;
    const text = typeof first === 'string' ? first : ((first as { text?: string } | undefined)?.text ?? '');
    if (!/^\s*(begin|start transaction|commit|rollback)/i.test(text)) counted.getStore()?.push(text);
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof Client.prototype.query;
  try {
    return { result: await counted.run(statements, work), statements };
  } finally {
    Client.prototype.query = original;
  }
}
