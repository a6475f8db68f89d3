import { metIn, type Window } from './met-cypher.ts';

/** As many hops as Liqa looks for. */
const MOST_HOPS = 6;

/**
 * The shortest path from `$a` to `$b` over people who met, with the latest meeting of each hop.
 *
 * Patterns of variable length (`SHORTEST`, `shortestPath`) cannot prune by what two relationships side
 * by side say, and take seconds between people who are far apart. So lengths are tried one after
 * the other, from the end that met fewer towards those whom the other met; Neo4j begins a branch
 * of a union only where those before it gave nothing.
 */
export function pathCypher(window: Window): string {
  return statement({ window, count: 1, ofLength: (length) => onePath(length, window) });
}

/** The five shortest paths, which differ in their people. */
export function fivePathsCypher(window: Window): string {
  return statement({ window, count: 5, ofLength: (length) => manyPaths(length, 5, window) });
}

interface Search {
  readonly window: Window;
  readonly count: number;
  /** A branch that binds `people`, from `a` to `b` over `near` and `far`, whom these met. */
  readonly ofLength: (length: number) => string;
}

function statement({ window, count, ofLength }: Search): string {
  const lengths = Array.from({ length: MOST_HOPS }, (_, at) => ofLength(at + 1));
  return `
    MATCH (start:Person {id: $a}), (end:Person {id: $b})
    WITH start, end,
      COLLECT { MATCH ${metIn('start', 'm', 'x', window)} RETURN DISTINCT x } AS after,
      COLLECT { MATCH ${metIn('end', 'm', 'x', window)} RETURN DISTINCT x } AS before
    WITH *, size(before) < size(after) AS isTurned
    WITH isTurned,
      CASE WHEN isTurned THEN end ELSE start END AS a,
      CASE WHEN isTurned THEN start ELSE end END AS b,
      CASE WHEN isTurned THEN before ELSE after END AS near,
      CASE WHEN isTurned THEN after ELSE before END AS far
    CALL (a, b, near, far) {
      ${lengths.join('\nUNION ALL\n')}
    }
    WITH CASE WHEN isTurned THEN reverse(people) ELSE people END AS people LIMIT ${count}
    CALL (people) {
      UNWIND range(0, size(people) - 2) AS at
      WITH at, people[at] AS x, people[at + 1] AS y
      CALL (x, y) {
        MATCH ${metIn('x', 'm', 'y', window)}
        RETURN m ORDER BY m.dateDesc DESC LIMIT 1
      }
      WITH x, y, m ORDER BY at
      RETURN collect({
        from: {id: x.id, name: x.nameTexts[0]},
        to: {id: y.id, name: y.nameTexts[0]},
        meeting: {id: m.id, kind: m.kind, date: m.date}
      }) AS hops
    }
    RETURN {length: size(hops), hops: hops} AS answer`;
}

const DIRECT = 'WITH * WHERE b IN near RETURN [a, b] AS people';

/** No shorter one is there, so whom the hops lead to matters and not how: that is looked up at the end. */
function onePath(length: number, window: Window): string {
  if (length === 1) {
    return DIRECT;
  }
  const between = peopleBetween(length);
  const last = between.at(-1) ?? '';
  const steps = between.slice(1).map((person, at) => {
    const isLast = person === last;
    return `
      MATCH ${metIn(`p${at + 1}`, `m${at}`, person, window)}
        AND ${isLast ? `${person} IN far` : `NOT ${person} IN near`}
      WITH DISTINCT ${isLast ? `p${at + 1}, ` : ''}${person} ${isLast ? 'LIMIT 1' : ''}`;
  });
  const back = between
    .slice(0, -2)
    .map((person, at) => metIn(person, `n${at}`, `p${at + 2}`, window));
  return `
    UNWIND near AS p1
    ${length === 2 ? 'WITH * WHERE p1 IN far' : steps.join('')}
    ${back
      .toReversed()
      .map((hop) => `MATCH ${hop}`)
      .join('\n')}
    ${back.length === 0 ? '' : 'WITH * WHERE p1 IN near'}
    RETURN [a, ${between.join(', ')}, b] AS people LIMIT 1`;
}

/** All of one length, nobody twice. */
function manyPaths(length: number, count: number, window: Window): string {
  if (length === 1) {
    return DIRECT;
  }
  const between = peopleBetween(length);
  const steps = between.slice(1).map((person, at) => {
    const before = between.slice(0, at + 1);
    return `
      MATCH ${metIn(before.at(-1) ?? '', `m${at}`, person, window)}
        AND NOT ${person} IN [a, b, ${before.join(', ')}]
      WITH DISTINCT ${[...before, person].join(', ')}`;
  });
  return `
    UNWIND near AS p1
    WITH * WHERE p1 <> b
    ${steps.join('')}
    WITH * WHERE ${between.at(-1)} IN far
    RETURN [a, ${between.join(', ')}, b] AS people LIMIT ${count}`;
}

function peopleBetween(length: number): readonly string[] {
  return Array.from({ length: length - 1 }, (_, at) => `p${at + 1}`);
}
