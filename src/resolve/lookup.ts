import { recent } from '../model/recent.ts';
import type { StatedRecord } from '../model/stated.ts';
import type { Many } from '../model/view.ts';
import type { Group, Groups } from './claims.ts';

/** Things of today by id; each is made of its claims when it is asked for. */
export interface Lookup<Value> extends Many<Value> {
  get(id: string): Value | undefined;
}

/** @param most how many are remembered, and as many again at times */
export function lookup<Record extends StatedRecord, Value>(
  groups: Groups<Record>,
  most: number,
  make: (group: Group<Record>) => Value,
): Lookup<Value> {
  const remembered = recent(most, (id: string): { readonly value: Value } | null => {
    const group = groups.get(id);
    return group === undefined ? null : { value: make(group) };
  });
  return {
    size: groups.size,
    get: (id) => remembered.of(id)?.value,
    *[Symbol.iterator]() {
      for (const group of groups) {
        yield make(group);
      }
    },
  };
}
