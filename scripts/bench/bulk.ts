import { DAYS, isoDay } from './days.ts';
import { between, chance, pick, type Random, seededRandom } from './random.ts';
import type { MeetingRecord, OfficeRecord, PersonRecord, RecordLine } from './record-shapes.ts';
import { STATES } from './states.ts';
import { makeWorld, sizeOf } from './world.ts';

/** So many meetings as seat 385,000 at scale 1. */
const MEETINGS = 103_600;
const SHARE_WITH_SECOND_TENURE = 0.35;
const SHARE_WITH_THIRD_TENURE = 0.1;

/**
 * What others publish in bulk, line by line: the world of the other benchmarks, in which everybody
 * held one to three offices and every meeting has a place. What is referred to comes first.
 */
export function* bulkRecords(scale: number, seed: number): Iterable<RecordLine> {
  const world = makeWorld({ ...sizeOf(scale, seed), meetings: Math.round(MEETINGS * scale) });
  const random = seededRandom(seed + 3);
  const documents = idsOf(world.base, (line) => ('document' in line ? line.document : null));
  const offices = idsOf(world.base, (line) => ('office' in line ? line.office : null));
  for (const line of world.base) {
    yield 'person' in line
      ? { person: { ...line.person, tenures: tenuresOf(random, offices, documents) } }
      : line;
  }
  for (const occasion of world.occasions()) {
    for (const meeting of occasion) {
      yield { meeting: placed(random, meeting) };
    }
  }
}

function idsOf<One extends { readonly id: string }>(
  lines: readonly RecordLine[],
  read: (line: RecordLine) => One | null,
): readonly string[] {
  return lines.flatMap((line) => read(line)?.id ?? []);
}

/** One after the other, so that no two overlap. */
function tenuresOf(
  random: Random,
  offices: readonly OfficeRecord['id'][],
  documents: readonly string[],
): NonNullable<PersonRecord['tenures']> {
  const count =
    1 +
    Number(chance(random, SHARE_WITH_SECOND_TENURE)) +
    Number(chance(random, SHARE_WITH_THIRD_TENURE));
  const length = Math.floor(DAYS / count);
  return Array.from({ length: count }, (_, at) => {
    const from = at * length + between(random, 0, length - 2);
    const until = between(random, from + 1, (at + 1) * length - 1);
    return {
      office: pick(random, offices),
      from: isoDay(from),
      until: isoDay(until),
      sources: [{ document: pick(random, documents) }],
    };
  });
}

function placed(random: Random, meeting: MeetingRecord): MeetingRecord {
  return { ...meeting, place: meeting.place ?? pick(random, STATES).code };
}
