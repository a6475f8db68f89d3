import { z } from 'zod';
import type { WorldFacts } from '../facts.ts';
import type { Question } from '../measure.ts';
import { pick, type Random } from '../random.ts';
import { pairOf, pathFilter } from './pools.ts';
import { mustBe } from './shape.ts';

const SHOWN = `{
  length
  hops { from { name } to { name } meetingCount meeting { recordId kind title date { edtf } } }
}`;

const PATH = `query($from: String!, $to: String!, $where: MeetingFilter) {
  path(from: $from, to: $to, where: $where) ${SHOWN}
}`;
const CHRONOLOGICAL = PATH.replace('where: $where', 'where: $where, chronological: true');
const PATHS = `query($from: String!, $to: String!, $where: MeetingFilter) {
  paths(from: $from, to: $to, where: $where, k: 5) ${SHOWN}
}`;

const PATH_MS = 10;
const PATHS_MS = 50;
const CHRONOLOGICAL_MS = 50;

type Pool = (random: Random, facts: WorldFacts) => object;

const ordinary: Pool = (random, { active }) => pairOf(random, active);
const popular: Pool = (random, { popular: ids }) => pairOf(random, ids);
const hubs: Pool = (random, facts) =>
  pairOf(
    random,
    facts.hubs.map(({ id }) => id),
  );
const states: Pool = (random, facts) => pairOf(random, facts.states.slice(0, 60));
const mixed: Pool = (random, facts) => ({
  from: pick(random, facts.active),
  to: pick(random, facts.states.slice(0, 60)),
});
const filtered =
  (pool: Pool): Pool =>
  (random, facts) => ({ ...pool(random, facts), where: pathFilter(random) });

const onePath = z.object({ length: z.number().min(1).max(6), hops: z.array(z.unknown()).min(1) });
const there = mustBe(z.object({ path: onePath }));
const perhaps = mustBe(z.object({ path: onePath.nullable() }));
const several = mustBe(z.object({ paths: z.array(onePath).min(1).max(5) }));
const perhapsSeveral = mustBe(z.object({ paths: z.array(onePath).max(5) }));

export const PATH_QUESTIONS: readonly Question[] = [
  ask('path: any two people', PATH, PATH_MS, ordinary, perhaps),
  ask('path: two who meet often', PATH, PATH_MS, popular, there),
  ask('path: two hubs', PATH, PATH_MS, hubs, there),
  ask('path: any two, filtered', PATH, PATH_MS, filtered(ordinary), perhaps),
  ask('path: two who meet often, filtered', PATH, PATH_MS, filtered(popular), perhaps),
  ask('path: two states', PATH, PATH_MS, states, perhaps),
  ask('path: a person and a state', PATH, PATH_MS, mixed, perhaps),
  ask('5 paths: any two people', PATHS, PATHS_MS, ordinary, perhapsSeveral),
  ask('5 paths: two who meet often', PATHS, PATHS_MS, popular, several),
  ask('5 paths: two hubs', PATHS, PATHS_MS, hubs, several),
  ask('5 paths: two who meet often, filtered', PATHS, PATHS_MS, filtered(popular), perhapsSeveral),
  ask('5 paths: two states', PATHS, PATHS_MS, states, perhapsSeveral),
  ask('chronological path: any two people', CHRONOLOGICAL, CHRONOLOGICAL_MS, ordinary, perhaps),
  ask('chronological path: two who meet often', CHRONOLOGICAL, CHRONOLOGICAL_MS, popular, perhaps),
  ask(
    'chronological path: two who meet often, filtered',
    CHRONOLOGICAL,
    CHRONOLOGICAL_MS,
    filtered(popular),
    perhaps,
  ),
  ask('chronological path: two states', CHRONOLOGICAL, CHRONOLOGICAL_MS, states, perhaps),
];

function ask(
  name: string,
  query: string,
  goalMs: number,
  variables: Pool,
  check: Question['check'],
): Question {
  return { name, query, goalMs, variables, check };
}
