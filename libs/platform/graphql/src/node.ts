import { Args, Field, ID, InterfaceType, Query, Resolver } from '@nestjs/graphql';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type Actor, CurrentActor, Public } from '@sic/authorization';
import { invalid, isId, limits } from '@sic/kernel';

/** Which type an object was loaded as; `node` has to name it, since the objects are plain rows. */
const typeNames = new WeakMap<object, string>();

/** What has an id of its own and can be read by it alone: `@ObjectType('Amendment', { implements: () => [Node] }) class AmendmentType implements Node`. */
@InterfaceType('Node', {
  description: 'Something with an id of its own, which `node` reads again.',
  resolveType: (value: object) => typeNames.get(value),
})
export abstract class Node {
  @Field(() => ID, { description: 'A UUID, unique over all types.' })
  readonly id!: string;
}

/** Reads objects of one type by id. */
export interface NodeLoader {
  /** What this actor may see of these ids; what they may not see is left out, as if it did not exist. */
  byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, object>>;
}

const LOADS_NODE = 'sic:loads-node';

/** Marks the queries from which `node` reads one object type: `@LoadsNode('Amendment') class AmendmentQueries`. */
export function LoadsNode(typeName: string) {
  return <C extends new (...args: never[]) => NodeLoader>(target: C): void => {
    Reflect.defineMetadata(LOADS_NODE, typeName, target);
  };
}

/** Finds the loaders of all domains among the providers. */
@Injectable()
export class Nodes implements OnModuleInit {
  private readonly logger = new Logger(Nodes.name);
  private readonly loaders = new Map<string, NodeLoader>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function' || typeof instance !== 'object' || instance === null) continue;
      const typeName = Reflect.getMetadata(LOADS_NODE, metatype) as string | undefined;
      if (typeName === undefined || this.loaders.get(typeName) === instance) continue;
      if (this.loaders.has(typeName)) throw new Error(`Two providers load the node type ${typeName}`);
      this.loaders.set(typeName, instance as NodeLoader);
    }
  }

  /** The types that `node` reads. */
  names(): string[] {
    return [...this.loaders.keys()].sort();
  }

  /** Ids say nothing of their type, so every type is asked, once for all ids. */
  async load(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const wanted = [...new Set(ids.filter(isId))];
    if (wanted.length === 0) return new Map();
    const found = await Promise.all(
      [...this.loaders].map(async ([typeName, loader]) => {
        const objects = await loader.byIds(actor, wanted);
        for (const object of objects.values()) typeNames.set(object, typeName);
        return [...objects];
      }),
    );
    return this.unique(found.flat());
  }

  /** An id that two types answer would name one object as another, so it is answered by none. */
  private unique(found: readonly (readonly [string, object])[]): ReadonlyMap<string, object> {
    const objects = new Map(found);
    for (const [id, object] of found) {
      if (objects.get(id) === object) continue;
      if (objects.delete(id)) this.logger.error(`Several node types have an object with the id ${id}`);
    }
    return objects;
  }
}

@Resolver()
export class NodeResolver {
  constructor(private readonly registry: Nodes) {}

  @Public()
  @Query(() => Node, {
    nullable: true,
    description: 'The object with this id; null when there is none or the viewer may not see it.',
  })
  async node(
    @Args('id', { type: () => ID, description: 'The id of an object of any type that implements Node.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return (await this.registry.load(actor, [id])).get(id) ?? null;
  }

  @Public()
  @Query(() => [Node], {
    nullable: 'items',
    description: 'The objects with these ids, in their order; null where there is none or the viewer may not see it.',
  })
  async nodes(
    @Args('ids', {
      type: () => [ID],
      description: `At most ${limits.pageSize} ids of objects of any type that implements Node.`,
    })
    ids: string[],
    @CurrentActor() actor: Actor,
  ): Promise<(object | null)[]> {
    if (ids.length > limits.pageSize) throw invalid('ids', 'maxItems', { max: limits.pageSize });
    const found = await this.registry.load(actor, ids);
    return ids.map((id) => found.get(id) ?? null);
  }
}
