import { describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { type SubjectDescription, subjectKey, type SubjectKind } from './subject.js';
import { Subjects } from './subjects.js';

const description = (id: string): SubjectDescription => ({
  id,
  parameters: { note: id },
  excerpt: '',
  authorId: null,
  path: `/notes/${id}`,
  language: null,
  isHidden: false,
});

/** Notes with these ids, of which visitors see the first only. */
function notes(ids: readonly string[]): SubjectKind & { calls: (readonly string[])[] } {
  const calls: (readonly string[])[] = [];
  return {
    kind: 'note',
    calls,
    async describe(asked) {
      calls.push(asked);
      return new Map(asked.filter((id) => ids.includes(id)).map((id) => [id, description(id)]));
    },
    async visibleTo(_actor, asked) {
      return new Set(asked.filter((id) => id === ids[0]));
    },
  };
}

describe('the registry of subjects', () => {
  it('describes things of all kinds with one call per kind, and leaves out what is not there', async () => {
    const [seen, other, unknown] = [newId(), newId(), newId()];
    const subjects = new Subjects();
    const kind = notes([seen, other]);
    subjects.register(kind);
    const refs = [seen, other, other, unknown, 'nonsense'].map((id) => ({ kind: 'note', id }));
    const found = await subjects.describe([...refs, { kind: 'planet', id: seen }]);
    expect([...found.keys()]).toEqual([seen, other].map((id) => subjectKey({ kind: 'note', id })));
    expect(kind.calls).toEqual([[seen, other, unknown]]);
  });

  it('describes to an actor only what they may see', async () => {
    const [seen, unseen] = [newId(), newId()];
    const subjects = new Subjects();
    subjects.register(notes([seen, unseen]));
    expect(await subjects.describeTo(visitor, { kind: 'note', id: seen })).toEqual(description(seen));
    for (const ref of [
      { kind: 'note', id: unseen },
      { kind: 'note', id: 'nonsense' },
      { kind: 'planet', id: seen },
    ]) {
      expect(await subjects.describeTo(visitor, ref)).toBeNull();
    }
  });

  it('has one owner per kind', () => {
    const subjects = new Subjects();
    subjects.register(notes([]));
    expect(() => subjects.register(notes([]))).toThrow('Two domains register the subject kind note');
  });
});
