import type { Loaders } from '../loaders/loaders.ts';
import { dateText } from '../model/date-text.ts';
import type { Day } from '../model/day.ts';
import { fuzzyDate } from '../model/fuzzy-date.ts';
import { pickText } from '../model/pick-name.ts';
import type { MeetingRow } from '../model/rows.ts';
import type { MeetingKind, MeetingMode, MeetingStatus } from '../model/stated.ts';
import { type Attendance, attendanceOf } from './attendance.ts';
import { citation, type Source } from './citation.ts';
import { sourcesOfMeeting } from './cited.ts';
import { type Named, named } from './named.ts';
import { type OpenLoaders, pagesOf } from './pages.ts';

/** Which meetings, in which order. */
export type MeetingsArguments = Parameters<Loaders['meetings']['all']>[0];

/** A meeting as a line of an export; names and texts are in the language of the export. */
export interface ExportedMeeting extends Attendance {
  /** Ids are those of the records. */
  readonly id: string;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly mode: MeetingMode | null;
  readonly status: MeetingStatus;
  /** EDTF. */
  readonly date: string | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly dateText: string | null;
  readonly place: Named | null;
  /** In which it is held. */
  readonly state: Named | null;
  readonly states: readonly Named[];
  /** The whole of which it is a part. */
  readonly partOf: string | null;
  /** The whole at the top; itself where it is no part. */
  readonly occasion: string;
  readonly independentSources: number;
  readonly sources: readonly Source[];
  readonly citation: string;
}

/** So many references stand in one cell: spreadsheets show no more than 32,767 characters of it. */
const MOST_CITED = 20;

/** Meetings of a filter, in its order. */
export function meetingPages(
  args: MeetingsArguments,
  language: string,
  open: OpenLoaders,
): AsyncGenerator<readonly ExportedMeeting[]> {
  return pagesOf(open, {
    list: (loaders) => loaders.meetings.all(args),
    // All meetings of a page ask at once, so that each kind of thing is one statement.
    show: (rows, loaders) =>
      Promise.all(rows.map((row) => exportedMeeting(row, language, loaders))),
  });
}

async function exportedMeeting(
  { id, kind, mode, status, date, titles, occasion, independentSourceCount }: MeetingRow,
  language: string,
  loaders: Loaders,
): Promise<ExportedMeeting> {
  const { ofMeeting } = loaders;
  const [place, state, attendance, states, whole, sources] = await Promise.all([
    ofMeeting.place.load(id),
    ofMeeting.heldIn.load(id),
    attendanceOf(id, language, loaders),
    ofMeeting.states.load(id),
    ofMeeting.whole.load(id),
    sourcesOfMeeting(id, loaders),
  ]);
  return {
    id,
    title: pickText(titles, language).text,
    kind,
    mode,
    status,
    ...datesOf(date, language),
    place: place && named(place, language),
    state: state && named(state, language),
    ...attendance,
    states: states.map((one) => named(one, language)),
    partOf: whole?.id ?? null,
    occasion,
    independentSources: independentSourceCount,
    sources,
    citation: citation(sources, language, MOST_CITED),
  };
}

function datesOf(edtf: string | null, language: string) {
  if (edtf === null) {
    return { date: null, earliest: null, latest: null, dateText: null };
  }
  const date = fuzzyDate(edtf);
  const { earliest, latest } = date;
  return { date: edtf, earliest, latest, dateText: dateText(date, language) };
}
