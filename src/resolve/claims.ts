import type { Claim, IdentifiedKind, StatedRecord } from '../model/stated.ts';
import type { Identity } from './identity.ts';
import { byPrecedence, byText } from './precedence.ts';

export type RecordOf<Kind extends StatedRecord['kind']> = Extract<StatedRecord, { kind: Kind }>;

export interface ClaimOf<Record extends StatedRecord> extends Claim {
  readonly record: Record;
}

/** All claims about one thing of today, in the order of precedence. */
export interface Group<Record extends StatedRecord> {
  readonly id: string;
  readonly claims: readonly ClaimOf<Record>[];
}

/** Groups in the order of their ids; each is made when it is asked for. */
export interface Groups<Record extends StatedRecord> extends Iterable<Group<Record>> {
  readonly size: number;
  get(id: string): Group<Record> | undefined;
}

/**
 * The claims of one kind, gathered by what their ids lead to. There may be millions, so what is kept
 * is their order, not an object a group.
 */
export function groupsOf<Kind extends IdentifiedKind>(
  claims: readonly Claim[],
  kind: Kind,
  identity: Identity,
): Groups<RecordOf<Kind>> {
  const members = claims.filter((claim) => isOf(claim, kind));
  const ids = members.map(({ id }) => identity.idOf(kind, id));
  const order = orderOf(members, ids);
  const idAt = (position: number): string => ids[order[position] ?? -1] ?? '';
  const starts = startsOf(order.length, idAt);
  const groupAt = (at: number): Group<RecordOf<Kind>> => {
    const start = starts[at] ?? 0;
    const of = order.subarray(start, starts[at + 1] ?? order.length);
    return { id: idAt(start), claims: Array.from(of).flatMap((index) => members[index] ?? []) };
  };
  const find = (id: string): number | null => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const isBefore = idAt(starts[middle] ?? 0) < id;
      [low, high] = isBefore ? [middle + 1, high] : [low, middle];
    }
    return low < starts.length && idAt(starts[low] ?? 0) === id ? low : null;
  };
  return {
    size: starts.length,
    get: (id) => {
      const at = find(id);
      return at === null ? undefined : groupAt(at);
    },
    *[Symbol.iterator]() {
      for (let at = 0; at < starts.length; at += 1) {
        yield groupAt(at);
      }
    },
  };
}

/** Positions of the claims by id of today, then by precedence. */
function orderOf(members: readonly Claim[], ids: readonly string[]): Uint32Array {
  const order = Uint32Array.from(members, (_, at) => at);
  return order.sort((a, b) => {
    const [one, other] = [members[a], members[b]];
    const apart = byText(ids[a] ?? '', ids[b] ?? '');
    return apart !== 0 || one === undefined || other === undefined
      ? apart
      : byPrecedence(one, other);
  });
}

function startsOf(length: number, idAt: (position: number) => string): Uint32Array {
  const starts: number[] = [];
  for (let at = 0; at < length; at += 1) {
    if (at === 0 || idAt(at) !== idAt(at - 1)) {
      starts.push(at);
    }
  }
  return Uint32Array.from(starts);
}

function isOf<Kind extends IdentifiedKind>(
  claim: Claim,
  kind: Kind,
): claim is ClaimOf<RecordOf<Kind>> {
  return claim.kind === kind;
}
