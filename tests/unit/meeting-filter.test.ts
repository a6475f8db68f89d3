import { describe, expect, test } from 'vitest';
import { NotFoundError } from '../../src/errors.ts';
import { compileMeetingFilter, resolveMeetingFilter } from '../../src/graph/meeting-filter.ts';
import type { GraphReader } from '../../src/graph/run.ts';
import { createRefs } from '../../src/loaders/refs.ts';
import type { Refs } from '../../src/model/ref.ts';
import type { MeetingWhere } from '../../src/model/where.ts';

/** Every reference is a record id of the first kind that is accepted. */
const refs: Refs = {
  resolve: async (ref, kinds) => {
    const [label] = kinds;
    if (ref === 'nobody' || label === undefined) {
      throw new NotFoundError(ref, kinds);
    }
    return { label, id: ref };
  },
};

async function compiled(where: MeetingWhere | null) {
  return compileMeetingFilter(await resolveMeetingFilter(where, refs));
}

function nested(depth: number): MeetingWhere {
  return depth === 0 ? { dated: true } : { not: nested(depth - 1) };
}

describe('a meeting filter', () => {
  test.each<MeetingWhere | null>([
    null,
    {},
    { kinds: null, during: null, and: null, not: null },
    { and: [] },
    { people: { all: [], none: [] } },
    { people: {} },
    { during: {} },
    { and: [{}, { and: [{}] }] },
    { or: [{}, { dated: true }] },
    { not: { kinds: [] } },
  ])('%j is no condition', async (where) => {
    expect(await compiled(where)).toEqual({ text: '', params: {} });
  });

  test.each<MeetingWhere>([
    { or: [] },
    { kinds: [] },
    { modes: [] },
    { statuses: [] },
    { ranks: [] },
    { people: { any: [] } },
    { not: {} },
    { or: [{ kinds: [] }, { or: [] }] },
    { dated: true, and: [{ hosts: { any: [] } }] },
  ])('%j is met by nothing', async (where) => {
    expect(await compiled(where)).toEqual({ text: 'false', params: {} });
  });

  test('of one shape gives one text, whatever its values', async () => {
    const first = await compiled({ kinds: ['TALKS'], people: { any: ['a', 'b'] }, disputed: true });
    const second = await compiled({ kinds: ['CALL'], people: { any: ['c'] }, disputed: false });

    expect(first.text).toBe(second.text);
    expect(Object.keys(first.params)).toEqual(['where0', 'where1', 'where2']);
    expect(Object.values(second.params)).toEqual([['CALL'], false, ['c']]);
  });

  test('keeps what callers wrote out of its text', async () => {
    const evil = "x'}) DETACH DELETE n //";
    const { text, params } = await compiled({ people: { any: [evil] }, knownBy: evil });

    expect(text).not.toContain('DELETE');
    expect(Object.values(params)).toEqual([evil, [evil]]);
  });

  test('names a thing once, in one order, so that equal questions are equal', async () => {
    const one = await resolveMeetingFilter({ people: { any: ['b', 'a', 'b'] } }, refs);
    const two = await resolveMeetingFilter({ people: { any: ['a', 'b'] } }, refs);

    expect(one).toEqual(two);
  });

  test('speaks of hosts by their kind and id', async () => {
    const { params } = await compiled({ hosts: { any: ['someone'] } });

    expect(params).toEqual({ where0: ['Person:someone'] });
  });

  test('reads an interval whose end is open as one that never ends', async () => {
    const { text, params } = await compiled({ during: { edtf: '2024-06/..' } });

    expect(params).toEqual({ where0: '2024-06-01' });
    expect(text).toContain('m.until >=');
  });

  test.each<[MeetingWhere, string]>([
    [{ during: { from: '2024-01-02', until: '2024-01-01' } }, 'BAD_INPUT'],
    [{ during: { from: '2024-01-02', edtf: '2024' } }, 'BAD_INPUT'],
    [{ during: { edtf: 'yesterday' } }, 'BAD_INPUT'],
    [{ during: { edtf: '' } }, 'BAD_INPUT'],
    [{ during: { edtf: '2'.repeat(301) } }, 'BAD_INPUT'],
    [{ not: { people: { none: ['nobody'] } } }, 'NOT_FOUND'],
    [nested(5), 'LIMIT_EXCEEDED'],
    [{ or: Array.from({ length: 51 }, () => ({ dated: true })) }, 'LIMIT_EXCEEDED'],
    [{ or: Array.from({ length: 51 }, () => ({})) }, 'LIMIT_EXCEEDED'],
    [{ people: { any: Array.from({ length: 1001 }, (_, at) => `p${at}`) } }, 'LIMIT_EXCEEDED'],
  ])('%j is refused', async (where, code) => {
    await expect(compiled(where)).rejects.toMatchObject({ extensions: { code } });
  });

  test('asks for the references of all its levels at once', async () => {
    const asked: unknown[] = [];
    const graph: GraphReader = {
      read: async ({ encode, decode }, params) => {
        const { questions } = encode(params);
        const names = questions.map(({ ref }: { readonly ref: string }) => ref);
        asked.push(names.toSorted());
        return names.map((ref: string) => decode({ ref, label: 'Person', id: ref, via: ref }));
      },
    };
    const where: MeetingWhere = {
      people: { any: ['a'] },
      and: [{ people: { any: ['b'] } }, { or: [{ people: { all: ['c'] } }] }],
      or: [{ people: { any: ['d'] } }],
      not: { people: { none: ['e'] }, not: { people: { any: ['f'] } } },
    };

    await resolveMeetingFilter(where, createRefs(graph));

    expect(asked).toEqual([['a', 'b', 'c', 'd', 'e', 'f']]);
  });

  test('may nest four deep and hold fifty conditions', async () => {
    const fifty = { or: Array.from({ length: 50 }, () => ({ dated: true })) };

    await expect(compiled(nested(4))).resolves.toMatchObject({ params: { where0: true } });
    await expect(compiled(fifty)).resolves.toBeDefined();
  });
});
