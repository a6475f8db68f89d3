import type { Loaders } from '../loaders/loaders.ts';
import { NEWEST_FIRST } from '../model/meeting-order.ts';
import type { Listing } from '../model/page.ts';
import { ACTOR_KINDS } from '../model/ref.ts';
import type { CountedPair, EncounterArgs, RootEncounterArgs } from '../traversals/encounters.ts';
import type { TiedPair } from '../traversals/walks.ts';
import { citation, type Source } from './citation.ts';
import { sourcesOfMeeting } from './cited.ts';
import { type Named, named } from './named.ts';
import { type OpenLoaders, pagesOf } from './pages.ts';

/** Pairs of one kind of actors. */
export type EncountersArguments = Omit<RootEncounterArgs, 'language'>;
/** The counterparts of one actor. */
export type CounterpartsArguments = Omit<EncounterArgs, 'language'> & {
  /** A reference to the actor. */
  readonly of: string;
};

/** Two actors who are tied, as a line of an export; names are in the language of the export. */
export interface ExportedEncounter {
  /** Ids are those of the records. */
  readonly a: Named;
  readonly b: Named;
  readonly occasions: number;
  readonly meetings: number;
  readonly undated: number;
  /** Dates of the first and the last counted meeting that has one; EDTF. */
  readonly first: string | null;
  readonly last: string | null;
  /** The id of the last counted meeting; of an undated one where none is dated. */
  readonly lastMeeting: string | null;
  /** What tells of the last counted meeting. */
  readonly sources: readonly Source[];
  readonly citation: string;
}

/** A line is about all meetings of two people: the newest one's references are enough of a start. */
const MOST_CITED = 5;

/** Pairs of actors of one kind, in the order that is asked for. */
export function encounterPages(
  args: EncountersArguments,
  language: string,
  open: OpenLoaders,
): AsyncGenerator<readonly ExportedEncounter[]> {
  return pagesOfPairs(open, language, (loaders) => loaders.encounters.all({ ...args, language }));
}

/** Whom one actor is tied to; `a` is that actor in every line. */
export function counterpartPages(
  { of: ref, ...args }: CounterpartsArguments,
  language: string,
  open: OpenLoaders,
): AsyncGenerator<readonly ExportedEncounter[]> {
  return pagesOfPairs(open, language, async (loaders) => {
    const { label, id } = await loaders.refs.resolve(ref, ACTOR_KINDS);
    return loaders.encounters.of({ type: label, id }, { ...args, language });
  });
}

function pagesOfPairs(
  open: OpenLoaders,
  language: string,
  list: (loaders: Loaders) => Promise<Listing<CountedPair>>,
): AsyncGenerator<readonly ExportedEncounter[]> {
  return pagesOf(open, {
    list,
    show: (rows, loaders) =>
      Promise.all(rows.map((row) => exportedEncounter(row, language, loaders))),
  });
}

async function exportedEncounter(
  { pair, occasionCount, meetingCount, undatedCount, firstDate, lastDate }: CountedPair,
  language: string,
  loaders: Loaders,
): Promise<ExportedEncounter> {
  const [a, b, lastMeeting] = await Promise.all([
    loaders.things.actor(`${pair.a.type}:${pair.a.id}`),
    loaders.things.actor(`${pair.b.type}:${pair.b.id}`),
    lastMeetingOf(pair, loaders),
  ]);
  const sources = lastMeeting === null ? [] : await sourcesOfMeeting(lastMeeting, loaders);
  return {
    a: named(a, language),
    b: named(b, language),
    occasions: occasionCount,
    meetings: meetingCount,
    undated: undatedCount,
    first: firstDate,
    last: lastDate,
    lastMeeting,
    sources,
    citation: citation(sources, language, MOST_CITED),
  };
}

/** The newest counted meeting, as the order of dates has it: undated ones are the last resort. */
async function lastMeetingOf(pair: TiedPair, { pairs }: Loaders): Promise<string | null> {
  const { items } = await pairs
    .meetings(pair, NEWEST_FIRST)
    .page({ after: null, before: null, limit: 1, backwards: false });
  return items[0]?.row.id ?? null;
}
