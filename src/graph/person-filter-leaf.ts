import type { ActorLabel } from '../model/ref.ts';
import { ACROSS, SEATS, tieConditions } from './cypher/tied-meetings.ts';
import type { Quantifier } from './meeting-filter-leaf.ts';

/** What somebody's tenure must be: of one of some ranks, and on a day; null: either does not matter. */
export interface TenureNeed {
  readonly day: string | null;
  readonly ranks: readonly string[] | null;
}

/** One condition on a person, its references already led to ids of today. */
export type PersonLeaf =
  | { readonly test: 'named'; readonly key: string }
  | ({ readonly test: 'held' } & TenureNeed)
  | ({
      /** Held an office of it, or took part for it where no day is asked about. */
      readonly test: 'for';
      readonly of: 'State' | 'Organization';
      readonly how: Quantifier;
      /** `State:RU`, as seats tell for whom somebody came. */
      readonly wanted: readonly string[];
    } & TenureNeed)
  | {
      readonly test: 'met';
      readonly whom: ActorLabel;
      readonly how: Quantifier;
      /** Ids. */
      readonly wanted: readonly string[];
    };

type Value = (value: unknown) => string;

/** Cypher for one leaf over the person `p`; always true or false. */
export function compilePersonLeaf(leaf: PersonLeaf, value: Value): string {
  switch (leaf.test) {
    case 'named':
      return `EXISTS { MATCH (p)-[:NAMED]->(name:Name) WHERE name.key CONTAINS ${value(leaf.key)} }`;
    case 'held':
      return heldText(leaf, '', value);
    case 'for':
      return quantified(leaf, value, (wanted) => actedFor(leaf.of, wanted, leaf, value));
    case 'met':
      return quantified(leaf, value, (wanted) => metText(leaf.whom, wanted));
  }
}

/** `all` asks of each thing, `any` and `none` of all of them at once. */
function quantified(
  { how, wanted: things }: { readonly how: Quantifier; readonly wanted: readonly string[] },
  value: Value,
  textOf: (wanted: string) => string,
): string {
  const wanted = value(things);
  switch (how) {
    case 'any':
      return `(${textOf(wanted)})`;
    case 'none':
      return `NOT (${textOf(wanted)})`;
    case 'all':
      return `all(wanted IN ${wanted} WHERE ${textOf('[wanted]')})`;
  }
}

function actedFor(
  of: 'State' | 'Organization',
  wanted: string,
  need: TenureNeed,
  value: Value,
): string {
  const held = heldText(
    need,
    `-[:OF]->(actor:${of} WHERE '${of}:' + actor.id IN ${wanted})`,
    value,
  );
  return need.day === null
    ? `${held} OR EXISTS { MATCH (p)-[seat:TOOK_PART]->(:Meeting)
        WHERE any(key IN coalesce(seat.for, []) WHERE key IN ${wanted}) }`
    : held;
}

function heldText({ day, ranks }: TenureNeed, ofWhom: string, value: Value): string {
  const conditions = [
    ...(day === null ? [] : [coversDay(value(day))]),
    ...(ranks === null ? [] : [`office.rank IN ${value(ranks)}`]),
  ];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  return `EXISTS { MATCH (p)-[:HELD]->(tenure:Tenure)-[:IN_OFFICE]->(office:Office)${ofWhom} ${where} }`;
}

/** Met in the sense of `model/met.ts`: the strongest of all ties, so one pair of seats is enough. */
function metText(whom: ActorLabel, wanted: string): string {
  const conditions = [...tieConditions({ from: 'Person', to: whom }, 'p', 'counterpart'), ACROSS];
  return `EXISTS {
    MATCH (p)-[one:TOOK_PART]->(:Meeting)<-[two:${SEATS[whom]}]-(counterpart:${whom})
    WHERE counterpart.id IN ${wanted} AND ${conditions.join(' AND ')} }`;
}

/** That a tenure covers a day or was attested on it, as `model/held-on.ts` has it. */
function coversDay(day: string): string {
  return `coalesce(
    tenure.firstDay <= ${day} AND (tenure.lastDay IS NULL OR tenure.lastDay >= ${day})
    OR ${day} IN tenure.attestedDays, false)`;
}
