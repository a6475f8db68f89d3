import type { DayRange } from '../model/day.ts';
import { dayOfNumber } from '../model/day.ts';
import type { Network, NetworkEdge, NetworkNode } from '../model/network.ts';
import { ACTOR_KINDS } from '../model/ref.ts';
import { createEncounterTable, type EncounterTable } from '../projection/encounter-table.ts';
import type { Projection } from '../projection/projection.ts';
import { tiedMeetings } from '../projection/tied-meetings.ts';
import { type TieQuestion, visitTied } from '../projection/ties.ts';
import { countsOf } from './encounter-page.ts';
import { type Ground, numberOf, refOf } from './ground.ts';
import type { NetworkQuestion } from './walks.ts';

/** An actor within reach. */
interface Reached {
  readonly actor: number;
  readonly hops: number;
  /** The occasions of its ties with all actors one hop nearer. */
  readonly weight: number;
}

/** Everybody within some hops of the given actors, cut to the nearest and most tied, and their ties. */
export async function projectedNetwork(ground: Ground, asked: NetworkQuestion): Promise<Network> {
  const question = await ground.prepared(asked);
  return ground.done(networkOf(ground.projection, question, asked));
}

function* networkOf(
  projection: Projection,
  question: TieQuestion,
  asked: NetworkQuestion,
): Generator<void, Network> {
  const around = asked.around
    .map((actor) => numberOf(projection, actor))
    .filter((actor) => actor >= 0);
  const given = [...new Set(around)].sort((a, b) => compareIds(projection, a, b));
  const reached = yield* reachedFrom(projection, question, given, asked);
  const shown = shownOf(reached, asked.maxNodes);
  const edges = yield* edgesBetween(projection, question, shown, asked);
  return {
    nodes: shown.map(({ actor, hops }): NetworkNode => ({ actor: refOf(projection, actor), hops })),
    edges,
    omittedNodeCount: reached.length - shown.length,
  };
}

/** Actors of different kinds may share an id. */
function compareIds({ actors }: Projection, a: number, b: number): number {
  const [one = '', two = ''] = [actors.ids[a], actors.ids[b]];
  return one === two ? a - b : one < two ? -1 : 1;
}

/** Where an actor stands who is not shown. */
const NOT_SHOWN = -1;

/** The given actors, then hop by hop those of the wanted kind who are tied to the ones before. */
function* reachedFrom(
  projection: Projection,
  question: TieQuestion,
  around: readonly number[],
  asked: NetworkQuestion,
): Generator<void, readonly Reached[]> {
  const { tally, meetings } = projection;
  const known = new Set(around);
  const reached: Reached[] = around.map((actor) => ({ actor, hops: 0, weight: 0 }));
  let layer: readonly number[] = around;
  for (let hops = 1; hops <= asked.hops && layer.length > 0; hops += 1) {
    const weights = new Map<number, number>();
    for (const actor of layer) {
      visitTied(projection, question, actor, asked.with, (other, meeting) => {
        if (!known.has(other)) {
          tally.add(other, meetings.occasions[meeting] ?? 0, -1);
        }
      });
      for (const other of tally.touched) {
        weights.set(other, (weights.get(other) ?? 0) + tally.occasions(other));
      }
      tally.clear();
      yield;
    }
    for (const [actor, weight] of weights) {
      known.add(actor);
      reached.push({ actor, hops, weight });
    }
    layer = [...weights.keys()];
  }
  return reached;
}

/** The nearest first, then those with most occasions, then by id; the given ones always. */
function shownOf(reached: readonly Reached[], maxNodes: number): readonly Reached[] {
  const given = reached.filter(({ hops }) => hops === 0);
  const others = reached
    .filter(({ hops }) => hops > 0)
    .sort((a, b) => a.hops - b.hops || b.weight - a.weight || a.actor - b.actor);
  return [...given, ...others.slice(0, Math.max(0, maxNodes - given.length))];
}

function* edgesBetween(
  projection: Projection,
  question: TieQuestion,
  shown: readonly Reached[],
  { spells }: NetworkQuestion,
): Generator<void, readonly NetworkEdge[]> {
  const { tally, meetings } = projection;
  // By number, not in a map: each seat that anybody shown has faced is looked up.
  const places = new Int32Array(projection.actors.ids.length).fill(NOT_SHOWN);
  for (const [at, { actor }] of shown.entries()) {
    places[actor] = at;
  }
  const kinds = ACTOR_KINDS.filter((kind) =>
    shown.some(({ actor }) => refOf(projection, actor).type === kind),
  );
  const edges: NetworkEdge[] = [];
  for (const [at, { actor }] of shown.entries()) {
    for (const kind of kinds) {
      visitTied(projection, question, actor, kind, (other, meeting) => {
        if ((places[other] ?? NOT_SHOWN) > at) {
          tally.add(other, meetings.occasions[meeting] ?? 0, meetings.dates[meeting] ?? -1);
        }
      });
    }
    const table = createEncounterTable();
    table.addAll(at, tally);
    edges.push(...edgesOf(projection, question, actor, table.taken(), { places, spells }));
    yield;
  }
  return edges;
}

/** The ties of one actor with those who are shown after it, in their order. */
function edgesOf(
  projection: Projection,
  question: TieQuestion,
  actor: number,
  table: EncounterTable,
  { places, spells }: { readonly places: Int32Array; readonly spells: boolean },
): readonly NetworkEdge[] {
  const placeOf = (row: number) => places[table.b[row] ?? 0] ?? 0;
  return [...table.b.keys()]
    .sort((one, two) => placeOf(one) - placeOf(two))
    .map((row) => {
      const other = table.b[row] ?? 0;
      return {
        source: refOf(projection, actor),
        target: refOf(projection, other),
        ...countsOf(projection.dates, table, row),
        spells: spells
          ? spellsOf(projection, tiedMeetings(projection, question, actor, other))
          : [],
      };
    });
}

/** The days of the dated meetings, joined where they touch. */
function spellsOf({ meetings, dates }: Projection, tied: readonly number[]): readonly DayRange[] {
  const joined: { from: number; until: number }[] = [];
  for (const meeting of tied) {
    const date = meetings.dates[meeting] ?? -1;
    const [from, until] = [dates.from[date], dates.until[date]];
    const last = joined.at(-1);
    if (from === undefined || until === undefined) {
      continue;
    }
    if (last !== undefined && from <= last.until + 1) {
      last.until = Math.max(last.until, until);
    } else {
      joined.push({ from, until });
    }
  }
  return joined.map(({ from, until }) => ({ from: dayOfNumber(from), until: dayOfNumber(until) }));
}
