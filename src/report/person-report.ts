import { GraphChangedError } from '../errors.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { ReportLoaders } from '../loaders/report.ts';
import { pickName } from '../model/pick-name.ts';
import type { ActorMeetingRow, DisagreementRow, JudgementRow, PersonRow } from '../model/rows.ts';
import type { Identifier } from '../model/stated.ts';
import { type Counterparts, counterpartsOf } from './counterparts.ts';
import { countByYear, type SeatedMeeting, type YearCount } from './meeting-years.ts';
import { type MissingYears, missingYears } from './missing-years.ts';
import { type ReportedName, reportedNames } from './names.ts';
import {
  countDatasets,
  countPublishers,
  type DatasetCount,
  type PublisherCount,
} from './sources.ts';
import { type ReportedTenure, reportedTenures } from './tenures.ts';

/** What is known of a person, from which sources, and where something is missing. */
export interface PersonReport {
  /** The id in the records, today. */
  readonly id: string;
  readonly name: string;
  readonly born: string | null;
  readonly died: string | null;
  readonly identifiers: readonly Identifier[];
  readonly names: readonly ReportedName[];
  /** Whether no more is known than a weak name, such as a surname: nobody explains it. */
  readonly isWeaklyNamed: boolean;
  readonly tenures: readonly ReportedTenure[];
  readonly meetingCount: number;
  readonly years: readonly YearCount[];
  readonly missingYears: readonly MissingYears[];
  readonly counterparts: Counterparts;
  readonly datasets: readonly DatasetCount[];
  readonly publishers: readonly PublisherCount[];
  /** What rules left open first, then what they are least sure of; what records say comes last. */
  readonly judgements: readonly JudgementRow[];
  readonly disagreements: readonly DisagreementRow[];
}

/**
 * Reads all that the graph tells of one person.
 *
 * @param ref as in the schema: a global ID, a record id or an exact name
 * @throws NotFoundError, AmbiguousRefError, BadInputError for what `ref` leads to; GraphChangedError where a
 * load took the person away meanwhile.
 */
export async function personReport(
  ref: string,
  language: string,
  { loaders, report }: { readonly loaders: Loaders; readonly report: ReportLoaders },
): Promise<PersonReport> {
  const { id } = await loaders.refs.resolve(ref, ['Person']);
  const [person, tenures, meetings, counterparts, judgements, disagreements, tellings, own] =
    await Promise.all([
      loaders.things.person.load(id),
      reportedTenures(id, language, loaders),
      report.meetings.load(id),
      counterpartsOf(id, language, loaders),
      report.judgements.load(id),
      report.disagreements.load(id),
      report.tellings.load(id),
      report.records('person', [id]),
    ]);
  if (person === null) {
    throw new GraphChangedError(id);
  }
  const stated = await report.records(
    'meeting',
    meetings.map(({ meeting }) => meeting.id),
  );
  const kindsOf = (meeting: string) =>
    (stated.get(meeting) ?? []).map(({ datasetKind }) => datasetKind);
  const dates = meetings.map(({ meeting }) => meeting.date);
  return {
    ...identityOf(person, language),
    names: await reportedNames(person, loaders),
    tenures,
    meetingCount: meetings.length,
    years: countByYear(await Promise.all(meetings.map(seated)), kindsOf),
    missingYears: missingYears(dates, tenures),
    counterparts,
    datasets: countDatasets(own.get(id) ?? [], stated),
    publishers: countPublishers(tellings),
    judgements: judgements.toSorted(byDoubt),
    disagreements,
  };
}

function identityOf({ id, names, born, died, identifiers }: PersonRow, language: string) {
  const isWeaklyNamed = names.every(({ kind }) => kind === 'WEAK');
  return { id, name: pickName(names, language).text, born, died, identifiers, isWeaklyNamed };
}

/** The ids' order, in which they come, stands among those of one score. */
function byDoubt(a: JudgementRow, b: JudgementRow): number {
  return doubtOf(a) - doubtOf(b);
}

function doubtOf({ automatic, verdict, score }: JudgementRow): number {
  if (!automatic) {
    return 2;
  }
  return verdict === 'OPEN' ? -1 : (score ?? 0);
}

async function seated({ meeting, told }: ActorMeetingRow): Promise<SeatedMeeting> {
  return { meeting, status: (await told()).status };
}
