import { setImmediate } from 'node:timers/promises';

/** How many things are written before others get their turn: a few milliseconds of work. */
const WRITTEN_A_TURN = 50;

/**
 * Parts of a long list. Between two of them the process does what else there is: a network has up to
 * half a million edges, and nobody else is to wait for them.
 *
 * @param size how many things take a few milliseconds
 */
export async function* inTurns<Thing>(
  things: readonly Thing[],
  size: number,
): AsyncGenerator<readonly Thing[]> {
  for (let from = 0; from < things.length; from += size) {
    if (from > 0) {
      await setImmediate();
    }
    yield things.slice(from, from + size);
  }
}

/** Writes each thing, some of them to a piece. */
export async function* writeAll<Thing>(
  things: readonly Thing[],
  write: (thing: Thing, index: number) => string,
): AsyncGenerator<string> {
  let written = 0;
  for await (const some of inTurns(things, WRITTEN_A_TURN)) {
    const before = written;
    yield some.map((thing, at) => write(thing, before + at)).join('');
    written += some.length;
  }
}
