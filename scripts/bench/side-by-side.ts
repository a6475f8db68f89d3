import type { Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../../src/graph/driver.ts';
import { checkAnswers } from './check-answers.ts';
import type { WorldFacts } from './facts.ts';
import { peopleToday } from './people-today.ts';
import { prepareGraph } from './prepare-graph.ts';
import { seededRandom } from './random.ts';
import { startServers, stopServers } from './servers-asked.ts';
import type { SharedQuestion } from './shared-questions/shared-question.ts';
import { startLoadGenerator } from './start-load.ts';
import { type Asking, measureAll, type Plan, type Window, warmUp } from './windows.ts';

/** Variables that a question is asked with, in turn. */
const SETS = 200;

export interface SideBySide {
  readonly driver: Driver;
  readonly address: Neo4jAddress;
  /** Of the Neo4j; 0 where it is not known. */
  readonly neo4jPid: number;
  /** Of the world that this Neo4j holds. */
  readonly facts: WorldFacts;
  /** Where the servers log. */
  readonly folder: string;
  readonly questions: readonly SharedQuestion[];
  readonly plan: Plan;
  /** Variables of each question with which the answers are compared. */
  readonly checks: number;
  /** Told what is done now. */
  readonly say: (text: string) => void;
}

export interface Outcome {
  /** What was answered differently; then nothing was measured. */
  readonly differences: readonly string[];
  readonly windows: readonly Window[];
}

/** Asks Liqa, its peer and the bare server the same, first to compare answers and then to measure. */
export async function askSideBySide(setting: SideBySide): Promise<Outcome> {
  const { driver, address, folder, plan, say } = setting;
  await prepareGraph(driver);
  const servers = await startServers(folder, address);
  const generator = startLoadGenerator();
  try {
    const facts = await peopleToday(driver, setting.facts);
    const askings = askingsOf({ ...setting, facts });
    const differences: string[] = [];
    for (const { question, sets } of askings) {
      say(`check: ${question.name}`);
      differences.push(...(await checkAnswers(servers, question, sets.slice(0, setting.checks))));
    }
    if (differences.length > 0) {
      return { differences, windows: [] };
    }
    const tested = { servers, generator, neo4jPid: setting.neo4jPid };
    say('warm-up');
    await warmUp(tested, askings, plan);
    const windows = await measureAll(tested, askings, plan, ({ round, question, ...window }) =>
      say(`round ${round + 1}: ${question}, ${window.server}, ${window.requests} requests`),
    );
    return { differences, windows };
  } finally {
    generator.stop();
    await stopServers(servers);
  }
}

function askingsOf({ facts, questions }: SideBySide): readonly Asking[] {
  return questions.map((question) => {
    const random = seededRandom(facts.seed);
    return {
      question,
      sets: Array.from({ length: SETS }, () => question.variables(random, facts)),
    };
  });
}
