import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { DiscoveryService } from '@nestjs/core';
import { visitor } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { LoadsNode, type NodeLoader, Nodes } from './node.js';

/** Answers the ids that it was given. */
abstract class Loader implements NodeLoader {
  constructor(private readonly ids: readonly string[]) {}

  byIds(_actor: unknown, wanted: readonly string[]): Promise<ReadonlyMap<string, object>> {
    return Promise.resolve(new Map(wanted.filter((id) => this.ids.includes(id)).map((id) => [id, { id, of: this }])));
  }
}

@LoadsNode('Organisation')
class Organisations extends Loader {}

@LoadsNode('Comment')
class Comments extends Loader {}

@LoadsNode('Amendment')
class Amendments extends Loader {}

describe('nodes', () => {
  const error = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
  afterEach(() => void error.mockClear());

  const nodesOf = (...loaders: Loader[]): Nodes => {
    const providers = loaders.map((instance) => ({ instance, metatype: instance.constructor }));
    const nodes = new Nodes({ getProviders: () => providers } as unknown as DiscoveryService);
    nodes.onModuleInit();
    return nodes;
  };

  it('are those of all types', async () => {
    const [one, other] = [newId(), newId()];
    const found = await nodesOf(new Organisations([one]), new Comments([other])).load(visitor, [one, other, newId()]);
    expect([...found.keys()]).toEqual([one, other]);
    expect(error).not.toHaveBeenCalled();
  });

  it.each([2, 3])('leave out an id that %s types answer, and tell the log', async (count) => {
    const [shared, own] = [newId(), newId()];
    const loaders = [new Organisations([shared, own]), new Comments([shared]), new Amendments([shared])];
    const found = await nodesOf(...loaders.slice(0, count)).load(visitor, [shared, own]);
    expect([...found.keys()]).toEqual([own]);
    expect(error.mock.calls).toEqual([[expect.stringContaining(shared)]]);
  });
});
