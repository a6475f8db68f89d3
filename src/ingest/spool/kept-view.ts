import type { View, ViewMeeting } from '../../model/view.ts';
import { createSpool, type Spool } from './spool.ts';

/**
 * Runs `work` with a view of which each meeting is made once: it is kept in a temporary file by the
 * first walk and read from there by later ones, which takes a twentieth of making it.
 */
export async function withKeptView<Result>(
  view: View,
  work: (view: View) => Promise<Result>,
): Promise<Result> {
  const { size } = view.meetings;
  let kept: Spool | null = null;
  function* keeping(): Generator<ViewMeeting> {
    const spool = createSpool();
    try {
      for (const meeting of view.meetings) {
        spool.put(JSON.stringify(meeting));
        yield meeting;
      }
      kept ??= spool;
    } finally {
      if (kept !== spool) {
        spool.close();
      }
    }
  }
  const walk = () => (kept === null ? keeping() : meetingsIn(kept, size));
  const people = {
    size: view.people.size,
    *[Symbol.iterator]() {
      // In how many meetings each is takes a walk of all of them, which is not to be for that alone.
      for (const _ of kept === null ? keeping() : []) {
      }
      yield* view.people;
    },
  };
  try {
    return await work({ ...view, people, meetings: { size, [Symbol.iterator]: walk } });
  } finally {
    closed(kept);
  }
}

function* meetingsIn(spool: Spool, size: number): Generator<ViewMeeting> {
  for (let number = 0; number < size; number += 1) {
    // Written of a meeting of the view, which holds nothing that JSON does not.
    yield JSON.parse(spool.textOf(number)) as ViewMeeting;
  }
}

/** By a function, since the compiler does not see that a generator has set it. */
function closed(spool: Spool | null): void {
  spool?.close();
}
