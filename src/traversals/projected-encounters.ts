import type { ActorRef } from '../model/actor-ref.ts';
import type { EncounterRow } from '../model/encounter.ts';
import type { Listing, PageWindow } from '../model/page.ts';
import type { ActorLabel } from '../model/ref.ts';
import { createEncounterTable, type EncounterTable } from '../projection/encounter-table.ts';
import { allPairs } from '../projection/pairs.ts';
import type { Projection } from '../projection/projection.ts';
import { type TieQuestion, visitTied } from '../projection/ties.ts';
import { countsOf, encounterPage } from './encounter-page.ts';
import { type EncounterRanking, encounterRanking } from './encounter-ranking.ts';
import { type Ground, numberOf, refOf } from './ground.ts';
import { scanned } from './scanned.ts';
import type { CounterpartQuestion, PairQuestion, PairRow } from './walks.ts';

/** Whom an actor is tied to. Costs all seats in all its meetings, whatever page is asked for. */
export function projectedCounterparts(
  ground: Ground,
  actor: ActorRef,
  question: CounterpartQuestion,
): Listing<EncounterRow> {
  const { projection, things } = ground;
  const ranked = { of: 'COUNTERPARTS', kind: question.with } as const;
  const ranking = encounterRanking(projection, question.order, question.language, ranked);
  const tableOf = async () => {
    const ties = await ground.prepared(question);
    const table = createEncounterTable();
    const number = numberOf(projection, actor);
    if (number >= 0) {
      sumUp(projection, ties, number, question.with);
      table.addAll(number, projection.tally);
    }
    return table.taken();
  };
  return rankedRows(ground, ranking, tableOf, async (table, row) => {
    const { type, id } = refOf(projection, table.b[row] ?? 0);
    const counterpart = await things.actor(`${type}:${id}`);
    return { ...countsOf(projection.dates, table, row), actor: counterpart };
  });
}

/** All pairs of a kind. Costs all seats of all meetings, a few at a time, once for all its pages. */
export function projectedPairs(ground: Ground, question: PairQuestion): Listing<PairRow> {
  const { projection } = ground;
  const { between, filter, ties: wanted } = question;
  const ranked = { of: 'PAIRS', kind: between } as const;
  const ranking = encounterRanking(projection, question.order, question.language, ranked);
  const tableOf = async () => {
    const ties = await ground.prepared(question);
    const key = JSON.stringify([between, filter, wanted]);
    return projection.tables.tableOf(key, () => ground.done(allPairs(projection, ties, between)));
  };
  return rankedRows(ground, ranking, tableOf, async (table, row) => ({
    ...countsOf(projection.dates, table, row),
    a: refOf(projection, table.a[row] ?? 0),
    b: refOf(projection, table.b[row] ?? 0),
  }));
}

function rankedRows<Row>(
  ground: Ground,
  ranking: EncounterRanking,
  tableOf: () => Promise<EncounterTable>,
  rowOf: (table: EncounterTable, row: number) => Promise<Row>,
): Listing<Row> {
  return scanned(ranking.name, async (window: PageWindow) => {
    const table = await tableOf();
    const { rows, more } = await ground.done(encounterPage(table, ranking, window));
    const items = rows.map(async (row) => ({
      orderKey: ranking.keyOf(table, row),
      row: await rowOf(table, row),
    }));
    return { items: await Promise.all(items), more, total: table.a.length };
  });
}

/** Counts what an actor has with everybody of a kind. */
function sumUp(projection: Projection, ties: TieQuestion, actor: number, kind: ActorLabel): void {
  const { tally, meetings } = projection;
  visitTied(projection, ties, actor, kind, (counterpart, meeting) => {
    tally.add(counterpart, meetings.occasions[meeting] ?? 0, meetings.dates[meeting] ?? -1);
  });
}
