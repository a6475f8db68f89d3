import type { ActorRef } from '../model/actor-ref.ts';
import type { EncounterRow } from '../model/encounter.ts';
import type { Listing, PageWindow } from '../model/page.ts';
import { rangeOf } from '../projection/actor-table.ts';
import type { Projection } from '../projection/projection.ts';
import { type TieQuestion, visitTied } from '../projection/ties.ts';
import { createEncounterPage, type EncounterPage, type RankedEncounter } from './encounter-page.ts';
import { encounterRanking } from './encounter-ranking.ts';
import { type Ground, numberOf, refOf } from './ground.ts';
import { scanned } from './scanned.ts';
import type { CounterpartQuestion, PairQuestion, PairRow } from './walks.ts';

/** Whom an actor is tied to. Costs all seats in all its meetings, whatever page is asked for. */
export function projectedCounterparts(
  ground: Ground,
  actor: ActorRef,
  question: CounterpartQuestion,
): Listing<EncounterRow> {
  const { projection } = ground;
  const ranked = { of: 'COUNTERPARTS', kind: question.with } as const;
  const ranking = encounterRanking(projection, question.order, question.language, ranked);
  return scanned(ranking.name, async (window) => {
    const ties = await ground.prepared(question);
    const page = createEncounterPage(projection, ranking, window);
    const number = numberOf(projection, actor);
    if (number >= 0) {
      sumUp(projection, ties, number, question.with);
      for (const counterpart of projection.tally.touched) {
        page.offer(number, counterpart);
      }
      projection.tally.clear();
    }
    return withActors(ground, page);
  });
}

/** All pairs of a kind. Costs all seats of all meetings, a few at a time. */
export function projectedPairs(ground: Ground, question: PairQuestion): Listing<PairRow> {
  const { projection } = ground;
  const ranked = { of: 'PAIRS', kind: question.between } as const;
  const ranking = encounterRanking(projection, question.order, question.language, ranked);
  return scanned(ranking.name, async (window: PageWindow) => {
    const ties = await ground.prepared(question);
    const page = createEncounterPage(projection, ranking, window);
    await ground.done(offerAll(projection, ties, question, page));
    const { rows, more } = page.taken();
    const items = rows.map(({ a, b, orderKey, ...counts }) => ({
      orderKey,
      row: { ...counts, a: refOf(projection, a), b: refOf(projection, b) },
    }));
    return { items, more, total: page.total() };
  });
}

function* offerAll(
  projection: Projection,
  ties: TieQuestion,
  { between }: PairQuestion,
  page: EncounterPage,
): Generator<void, void> {
  const [from, until] = rangeOf(projection.actors, between);
  for (let a = from; a < until; a += 1) {
    sumUp(projection, ties, a, between, a);
    for (const b of projection.tally.touched) {
      page.offer(a, b);
    }
    projection.tally.clear();
    yield;
  }
}

/** Counts what an actor has with everybody of a kind, or with those of greater number than one. */
function sumUp(
  projection: Projection,
  ties: TieQuestion,
  actor: number,
  kind: PairQuestion['between'],
  above = -1,
): void {
  const { tally, meetings } = projection;
  visitTied(projection, ties, actor, kind, (counterpart, meeting) => {
    if (counterpart > above) {
      tally.add(counterpart, meetings.occasions[meeting] ?? 0, meetings.dates[meeting] ?? -1);
    }
  });
}

async function withActors({ projection, things }: Ground, page: EncounterPage) {
  const { rows, more } = page.taken();
  const items = await Promise.all(
    rows.map(async ({ a: _a, b, orderKey, ...counts }: RankedEncounter) => {
      const { type, id } = refOf(projection, b);
      return { orderKey, row: { ...counts, actor: await things.actor(`${type}:${id}`) } };
    }),
  );
  return { items, more, total: page.total() };
}
