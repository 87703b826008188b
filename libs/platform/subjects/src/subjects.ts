import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { isId } from '@sic/kernel';
import { type SubjectDescription, subjectKey, type SubjectKind, type SubjectRef } from './subject.js';

/**
 * The kinds of things that are reported, hidden, commented on or told about. Who does that knows a thing as `{kind, id}`
 * only; every domain registers its kinds when its module starts.
 */
@Injectable()
export class Subjects {
  private readonly kinds = new Map<string, SubjectKind>();

  register(kind: SubjectKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`Two domains register the subject kind ${kind.kind}`);
    this.kinds.set(kind.kind, kind);
  }

  of(kind: string): SubjectKind | undefined {
    return this.kinds.get(kind);
  }

  /** Every kind that is registered, in the order of the alphabet. */
  all(): SubjectKind[] {
    return [...this.kinds.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
  }

  /** Things as they are now, by `subjectKey`; one call per kind. What is not there is left out. */
  async describe(refs: readonly SubjectRef[]): Promise<ReadonlyMap<string, SubjectDescription>> {
    const described = await Promise.all(
      [...idsByKind(refs)].map(async ([kind, ids]) => {
        const found = await this.of(kind)?.describe(ids);
        return [...(found ?? [])].map(([id, description]) => [subjectKey({ kind, id }), description] as const);
      }),
    );
    return new Map(described.flat());
  }

  /** Which of the things the actor may see, by `subjectKey`; one call per kind. */
  async visibleTo(actor: Actor, refs: readonly SubjectRef[]): Promise<ReadonlySet<string>> {
    const visible = await Promise.all(
      [...idsByKind(refs)].map(async ([kind, ids]) => {
        const found = await this.of(kind)?.visibleTo(actor, ids);
        return [...(found ?? [])].map((id) => subjectKey({ kind, id }));
      }),
    );
    return new Set(visible.flat());
  }

  async isVisibleTo(actor: Actor, ref: SubjectRef): Promise<boolean> {
    return (await this.visibleTo(actor, [ref])).has(subjectKey(ref));
  }

  /** A thing that the actor may see; null for what is not there and for what they may not see. */
  async describeTo(actor: Actor, ref: SubjectRef): Promise<SubjectDescription | null> {
    if (!(await this.isVisibleTo(actor, ref))) return null;
    return (await this.describe([ref])).get(subjectKey(ref)) ?? null;
  }
}

function idsByKind(refs: readonly SubjectRef[]): Map<string, string[]> {
  const byKind = Map.groupBy(
    refs.filter(({ id }) => isId(id)),
    ({ kind }) => kind,
  );
  return new Map([...byKind].map(([kind, some]) => [kind, [...new Set(some.map(({ id }) => id))]]));
}
