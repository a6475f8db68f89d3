import { quantile } from './measure.ts';
import type { ServerName } from './servers-asked.ts';
import type { SharedQuestion } from './shared-questions/shared-question.ts';
import type { Window } from './windows.ts';

/** Of what was measured in pairs, round by round. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** How Liqa stands beside another for one question; null where there is no pair. */
export interface Comparison {
  readonly question: string;
  readonly connections: number;
  /** Requests a second: Liqa's as a multiple of the peer's. */
  readonly peerRate: Spread | null;
  readonly peerGoal: number | null;
  /** CPU time of server and Neo4j a request: Liqa's as a multiple of the bare server's. */
  readonly bareCpu: Spread | null;
  readonly bareGoal: number;
}

export function compare(
  questions: readonly SharedQuestion[],
  windows: readonly Window[],
): readonly Comparison[] {
  const connections = [...new Set(windows.map((window) => window.connections))];
  return questions.flatMap(({ name, goals }) =>
    connections.map((count) => {
      const alike = windows.filter(
        (window) => window.question === name && window.connections === count,
      );
      return {
        question: name,
        connections: count,
        peerRate: spreadOf(pairedRatios(alike, 'peer', rateOf)),
        peerGoal: goals.peerRate,
        bareCpu: spreadOf(pairedRatios(alike, 'bare', cpuOf)),
        bareGoal: goals.bareCpu,
      };
    }),
  );
}

export function rateOf({ requests, seconds }: Window): number {
  return requests / seconds;
}

function cpuOf({ serverCpuMs, neo4jCpuMs }: Window): number {
  return serverCpuMs + neo4jCpuMs;
}

/** Liqa's figure as a multiple of the other's, a round each; without what could not be measured. */
function pairedRatios(
  windows: readonly Window[],
  other: ServerName,
  figure: (window: Window) => number,
): readonly number[] {
  const good = windows.filter(({ fault }) => fault === null);
  return good
    .filter(({ server }) => server === 'liqa')
    .flatMap((ours) => {
      const theirs = good.find(({ server, round }) => server === other && round === ours.round);
      return theirs === undefined ? [] : [figure(ours) / figure(theirs)];
    })
    .filter(Number.isFinite);
}

function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.length === 0
    ? null
    : { median: medianOf(sorted), least: quantile(sorted, 0), most: quantile(sorted, 1) };
}

/** In the middle of what may stand in any order; of an even number the mean of the two. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return (low + high) / 2;
}
