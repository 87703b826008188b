import { describe, expect, it } from '@jest/globals';
import { MessageBudget, SOCKET_LIMITS } from './socket-limits.js';

describe('the messages of a websocket', () => {
  const takeMany = (budget: MessageBudget, count: number) =>
    Array.from({ length: count }, () => budget.take()).filter(Boolean).length;

  it('may come in a row up to the limit, and more as time goes by', () => {
    let at = 0;
    const budget = new MessageBudget(() => at);
    expect(takeMany(budget, SOCKET_LIMITS.messages)).toBe(SOCKET_LIMITS.messages);
    at += 2_000;
    expect(takeMany(budget, 2 * SOCKET_LIMITS.messagesPerSecond)).toBe(2 * SOCKET_LIMITS.messagesPerSecond);
    expect(budget.take()).toBe(false);
  });

  it('are never saved beyond the limit', () => {
    let at = 0;
    const budget = new MessageBudget(() => at);
    at += 3_600_000;
    expect(takeMany(budget, 2 * SOCKET_LIMITS.messages)).toBe(SOCKET_LIMITS.messages);
  });
});
