import { groupBy } from '../../src/model/group-by.ts';
import { type Comparison, medianOf, rateOf, type Spread } from './ratios.ts';
import { linesOf } from './table.ts';
import type { Window } from './windows.ts';

const WINDOW_HEAD = [
  'question',
  'connections',
  'server',
  'requests a second',
  'p50 ms',
  'p99 ms',
  'CPU ms',
  'CPU ms of Neo4j',
  'MB',
  'kB',
];
const COMPARISON_HEAD = [
  'question',
  'connections',
  'requests a second, × peer',
  'goal',
  '',
  'CPU a request, × bare',
  'goal',
  '',
];

/** Medians over the rounds: a row a question, number of connections and server. */
export function windowsTable(windows: readonly Window[]): readonly string[] {
  const keyOf = ({ question, connections, server }: Window) =>
    `${question}\n${connections}\n${server}`;
  const rows = [...groupBy(windows, keyOf).values()].map(rowOf);
  return linesOf(WINDOW_HEAD, rows);
}

function rowOf(windows: readonly Window[]): readonly string[] {
  const good = windows.filter(({ fault }) => fault === null);
  const [first] = windows;
  const figures: readonly [(window: Window) => number, number][] = [
    [rateOf, 0],
    [({ p50 }) => p50, 2],
    [({ p99 }) => p99, 1],
    [({ serverCpuMs }) => serverCpuMs, 2],
    [({ neo4jCpuMs }) => neo4jCpuMs, 2],
    [({ residentMb }) => residentMb, 0],
    [({ kilobytes }) => kilobytes, 1],
  ];
  return [
    first?.question ?? '',
    String(first?.connections),
    first?.server ?? '',
    ...figures.map(([figure, digits]) => shown(medianOf(good.map(figure)), digits)),
  ];
}

/** What Liqa is beside the others, and whether that is what was aimed at. */
export function comparisonsTable(comparisons: readonly Comparison[]): readonly string[] {
  return linesOf(
    COMPARISON_HEAD,
    comparisons.map(({ question, connections, peerRate, peerGoal, bareCpu, bareGoal }) => [
      question,
      String(connections),
      spread(peerRate),
      peerGoal === null ? '–' : `≥ ${peerGoal}`,
      verdict(peerRate, (median) => median >= (peerGoal ?? 0)),
      spread(bareCpu),
      `≤ ${bareGoal}`,
      verdict(bareCpu, (median) => median <= bareGoal),
    ]),
  );
}

function spread(value: Spread | null): string {
  return value === null
    ? '–'
    : `${shown(value.median, 2)} (${shown(value.least, 2)} to ${shown(value.most, 2)})`;
}

function verdict(value: Spread | null, isReached: (median: number) => boolean): string {
  if (value === null) {
    return '';
  }
  return isReached(value.median) ? 'reached' : 'missed';
}

function shown(value: number, digits: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits);
}
