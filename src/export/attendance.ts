import type { Loaders } from '../loaders/loaders.ts';
import { wasThere } from '../model/met.ts';
import { pickText } from '../model/pick-name.ts';
import type { ParticipantRow, UnnamedRow } from '../model/rows.ts';
import { type Named, named } from './named.ts';

/** Who takes part in a meeting. */
export interface Attendance {
  /** People with a seat, but for those who are listed as absent or not invited. */
  readonly participants: readonly Named[];
  readonly absent: readonly Named[];
  /** Offices, groups and delegations of which nobody is named, but for absent ones. */
  readonly unnamedParticipants: readonly string[];
}

/** How many people of one meeting are read at once; few meetings have more. */
const SEATS = 100;

export async function attendanceOf(
  id: string,
  language: string,
  loaders: Loaders,
): Promise<Attendance> {
  const [seats, unnamed] = await Promise.all([
    seatsOf(id, loaders),
    unnamedOf(id, language, loaders),
  ]);
  const there = await Promise.all(seats.map(async ({ told }) => wasThere(await told())));
  const names = await Promise.all(
    seats.map(async ({ person }) =>
      named(await loaders.things.actor(`Person:${person}`), language),
    ),
  );
  return {
    participants: names.filter((_, at) => there[at]),
    absent: names.filter((_, at) => !there[at]),
    unnamedParticipants: unnamed,
  };
}

async function seatsOf(id: string, { ofMeeting }: Loaders): Promise<readonly ParticipantRow[]> {
  const listing = ofMeeting.participants(id);
  const seats: ParticipantRow[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const page = await listing.page({ after, before: null, limit: SEATS, backwards: false });
    seats.push(...page.items.map(({ row }) => row));
    after = page.items.at(-1)?.orderKey ?? null;
    more = page.more;
  }
  return seats;
}

async function unnamedOf(
  id: string,
  language: string,
  { ofMeeting, things }: Loaders,
): Promise<readonly string[]> {
  const there = (await ofMeeting.unnamed.load(id)).filter(wasThere);
  const textsOf = async ({ descriptions, office }: UnnamedRow) =>
    descriptions.length > 0 || office === null
      ? descriptions
      : ((await things.office.load(office))?.titles ?? []);
  const texts = await Promise.all(there.map(textsOf));
  return texts.filter(({ length }) => length > 0).map((some) => pickText(some, language).text);
}
