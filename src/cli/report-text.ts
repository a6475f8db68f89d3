import { dateText } from '../model/date-text.ts';
import { fuzzyDate } from '../model/fuzzy-date.ts';
import type { JudgementRow } from '../model/rows.ts';
import type { PersonReport } from '../report/person-report.ts';
import type { ReportedTenure } from '../report/tenures.ts';
import { yearLines } from './report-years.ts';
import { type Cell, numberText, tableLines } from './table.ts';

/** A list that is longer than this hides the rest of the report; `--json` has all of it. */
const MOST_LINES = 10;
const INDENT = '  ';

/** The report on a person as somebody reads it in a terminal. */
export function reportLines(report: PersonReport): readonly string[] {
  return [
    ...headLines(report),
    ...section('Names', nameRows(report)),
    ...section('Offices', report.tenures.map(tenureRow)),
    ...yearLines(report),
    ...section(counterpartsTitle(report), counterpartRows(report), MOST_LINES + 1),
    ...section('Data sets', datasetRows(report)),
    ...section('Publishers', publisherRows(report)),
    ...section('Judgements, the doubtful ones first', report.judgements.map(judgementRow)),
    ...section('Disagreements', disagreementRows(report)),
  ];
}

function headLines({ id, name, born, died, identifiers, isWeaklyNamed }: PersonReport) {
  const life = [
    ...(born === null ? [] : [`born ${shown(born)}`]),
    ...(died === null ? [] : [`died ${shown(died)}`]),
    ...identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
  ];
  return [
    `${name}  (${id})`,
    ...(life.length === 0 ? [] : [`${INDENT}${life.join(', ')}`]),
    ...(isWeaklyNamed
      ? [`${INDENT}Known by a weak name only: no record says in full who that is.`]
      : []),
  ];
}

/** What a list has beyond `most` lines is counted. A section without anything says so. */
function section(
  title: string,
  rows: readonly (readonly Cell[])[],
  most = MOST_LINES,
): readonly string[] {
  const more = rows.length - most;
  return [
    '',
    title,
    ...(rows.length === 0 ? [`${INDENT}none`] : tableLines(rows.slice(0, most), INDENT)),
    ...(more > 0 ? [`${INDENT}… and ${numberText(more)} more (--json lists all)`] : []),
  ];
}

function nameRows({ names }: PersonReport): readonly (readonly Cell[])[] {
  return names.map(({ text, language, kind, documentCount, documents: [latest] }) => {
    const others = documentCount > 1 ? ` and ${numberText(documentCount - 1)} more` : '';
    const where = latest === undefined ? '' : `in ${latest}${others}`;
    return [text, language, kind.toLowerCase(), where];
  });
}

function tenureRow(tenure: ReportedTenure): readonly Cell[] {
  const { title, of, documents } = tenure;
  const [first] = documents;
  const others = documents.length > 1 ? ` and ${numberText(documents.length - 1)} more` : '';
  return [title, of, heldText(tenure), first === undefined ? '' : `${first}${others}`];
}

function heldText({ from, until, attested }: ReportedTenure): string {
  if (from !== null || until !== null) {
    return `${from === null ? '…' : shown(from)} – ${until === null ? '…' : shown(until)}`;
  }
  const days = attested.toSorted();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) {
    return '';
  }
  return first === last
    ? `shown on ${shown(first)}`
    : `shown on ${numberText(days.length)} days, ${shown(first)} – ${shown(last)}`;
}

function counterpartsTitle({ counterparts: { count, first } }: PersonReport): string {
  return count > first.length
    ? `Met most often (${first.length} of ${numberText(count)} people)`
    : 'Met';
}

/** With a heading; nothing without anybody. */
function counterpartRows({ counterparts: { first } }: PersonReport): readonly (readonly Cell[])[] {
  const rows = first.map(
    ({ name, occasionCount, meetingCount, firstDate, lastDate }): readonly Cell[] => [
      name,
      occasionCount,
      meetingCount,
      firstDate && shown(firstDate),
      lastDate && shown(lastDate),
    ],
  );
  return rows.length === 0 ? [] : [['', 'occasions', 'meetings', 'first', 'last'], ...rows];
}

function datasetRows({ datasets }: PersonReport): readonly (readonly Cell[])[] {
  return datasets.map(({ dataset, kind, records, meetings }) => [
    dataset,
    kind.toLowerCase(),
    countText(meetings, 'meeting'),
    countText(records, 'record of the person', 'records of the person'),
  ]);
}

function publisherRows({ publishers }: PersonReport): readonly (readonly Cell[])[] {
  return publishers.map(({ publisher, documents, meetings }) => [
    publisher ?? 'not told',
    countText(meetings, 'meeting'),
    countText(documents, 'document'),
  ]);
}

function judgementRow(judgement: JudgementRow): readonly Cell[] {
  const { verdict, aRecordId, bRecordId, score, because, automatic } = judgement;
  return [
    verdict.toLowerCase(),
    automatic ? `rule, ${(score ?? 0).toFixed(2)}` : 'record',
    `${aRecordId} and ${bRecordId}`,
    because,
  ];
}

function disagreementRows({ disagreements }: PersonReport): readonly (readonly Cell[])[] {
  return disagreements.map(({ meeting, field, values }) => [
    field.toLowerCase(),
    meeting,
    values.map(({ text }) => text).join(' / '),
  ]);
}

function countText(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

function shown(date: string): string {
  return dateText(fuzzyDate(date), 'en');
}
