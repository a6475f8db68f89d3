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

/** The claims of one kind, gathered by what their ids lead to, sorted by id. */
export function groupsOf<Kind extends IdentifiedKind>(
  claims: readonly Claim[],
  kind: Kind,
  identity: Identity,
): readonly Group<RecordOf<Kind>>[] {
  const groups = new Map<string, ClaimOf<RecordOf<Kind>>[]>();
  for (const claim of claims) {
    const { id: stated } = claim.record;
    if (isOf(claim, kind)) {
      const id = identity.idOf(kind, stated);
      const group = groups.get(id) ?? [];
      groups.set(id, group);
      group.push(claim);
    }
  }
  return [...groups]
    .map(([id, members]) => ({ id, claims: members.sort(byPrecedence) }))
    .sort((a, b) => byText(a.id, b.id));
}

function isOf<Kind extends IdentifiedKind>(
  claim: Claim,
  kind: Kind,
): claim is ClaimOf<RecordOf<Kind>> {
  return claim.record.kind === kind;
}
