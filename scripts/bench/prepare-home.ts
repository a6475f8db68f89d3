import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf, type WorldFacts, worldFacts } from './facts.ts';
import { runLiqa } from './liqa.ts';
import { makeWorld, sizeOf } from './world.ts';
import { writeWorld } from './write-world.ts';

export interface WantedWorld {
  readonly home: string;
  readonly scale: number;
  readonly seed: number;
}

/**
 * Makes the world and loads it with the loader, a data set after the other, unless this home holds
 * it already: then its facts are read. A load that was broken off is gone through again.
 *
 * @throws Error where the home holds another world, or a load is refused.
 */
export async function prepareHome(wanted: WantedWorld): Promise<WorldFacts> {
  const mark = join(wanted.home, 'LOADED');
  const known = existsSync(mark) ? worldFacts.parse(JSON.parse(readFileSync(mark, 'utf8'))) : null;
  if (known === null) {
    const facts = factsOf(wanted.scale, wanted.seed);
    await loadWorld(wanted);
    writeFileSync(mark, `${JSON.stringify(facts, null, 1)}\n`);
    return facts;
  }
  if (known.scale !== wanted.scale || known.seed !== wanted.seed) {
    const held = `scale ${known.scale}, seed ${known.seed}`;
    throw new Error(`${wanted.home} holds another world (${held}); give another --home.`);
  }
  return known;
}

async function loadWorld({ home, scale, seed }: WantedWorld): Promise<void> {
  const files = await writeWorld(makeWorld(sizeOf(scale, seed)), join(home, 'records'));
  await runOrThrow(['neo4j', 'start'], home);
  try {
    for (const [at, file] of files.entries()) {
      const { seconds, mostMb } = await runOrThrow(['load', file], home);
      console.log(
        `load ${at + 1} of ${files.length}: ${seconds.toFixed(0)} s, ${mostMb.toFixed(0)} MB`,
      );
    }
  } finally {
    await runOrThrow(['neo4j', 'stop'], home);
  }
}

async function runOrThrow(args: readonly string[], home: string) {
  const ran = await runLiqa(args, home);
  if (ran.code !== 0) {
    throw new Error(`liqa ${args.join(' ')} ended with ${ran.code}:\n${ran.output.slice(-4_000)}`);
  }
  return ran;
}
