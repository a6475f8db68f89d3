import type { LoadReport } from '../ingest/load-report.ts';
import type { FileCount } from '../ingest/report/file-counts.ts';
import type { FindingCount } from '../ingest/report/findings.ts';
import type { RecordKind } from '../model/stated.ts';
import { type Cell, numberText, tableLines } from './table.ts';

const PLURALS: Readonly<Record<RecordKind, string>> = {
  person: 'people',
  meeting: 'meetings',
  office: 'offices',
  place: 'places',
  state: 'states',
  organization: 'organizations',
  document: 'documents',
  judgement: 'judgements',
};
const INDENT = '  ';

/** Records by kind; nothing where there are none. */
export function kindLines({ kinds, outcome }: LoadReport): readonly string[] {
  if (kinds.length === 0 || outcome === 'REFUSED') {
    return [];
  }
  const rows = kinds.map(
    ({ kind, read, created, changed, unchanged, retracted }): readonly Cell[] => [
      PLURALS[kind],
      read,
      created,
      changed,
      unchanged,
      retracted,
    ],
  );
  return tableLines(
    [['records', 'read', 'new', 'changed', 'unchanged', 'retracted'], ...rows],
    INDENT,
  );
}

/** More files than this are not listed one by one, but for those with something refused. */
const MOST_FILES = 12;

/** Rows by file, with their sum; a single file needs no table of its own. */
export function fileLines({ files, outcome }: LoadReport): readonly string[] {
  const isFew = files.length <= MOST_FILES;
  const shown = (isFew ? files : files.filter(({ refused }) => refused > 0)).slice(0, MOST_FILES);
  if (files.length === 0 || (outcome === 'REFUSED' && shown.length === 0)) {
    return [];
  }
  const hasPassedOver = sumOf(files).passedOver > 0;
  const others = shown.length === 0 ? 0 : files.length - shown.length;
  return tableLines(
    [
      ['files', 'rows', 'records made', 'refused', 'passed over'],
      ...shown.map((count) => rowOf(count.file, sumOf([count]))),
      ...(others > 0
        ? [
            rowOf(
              `${others} others (--json lists all)`,
              sumOf(files.filter((file) => !shown.includes(file))),
            ),
          ]
        : []),
      ...(files.length > 1 ? [rowOf(`${files.length} files`, sumOf(files))] : []),
    ].map((cells) => cells.slice(0, hasPassedOver ? cells.length : -1)),
    INDENT,
  );
}

type Counts = Readonly<Record<'rows' | 'made' | 'refused' | 'passedOver', number>>;

function rowOf(name: string, { rows, made, refused, passedOver }: Counts): readonly Cell[] {
  return [name, rows, made, refused, passedOver];
}

function sumOf(files: readonly FileCount[]): Counts {
  const sum = { rows: 0, made: 0, refused: 0, passedOver: 0 };
  for (const { rows, made, refused, passedOver } of files) {
    sum.rows += rows;
    sum.made += made;
    sum.refused += refused;
    sum.passedOver += Object.values(passedOver).reduce((all, count) => all + count, 0);
  }
  return sum;
}

/** What rules find in the graph once the load is done, and how much of it is new. */
export function findingLines({ findings }: LoadReport): readonly string[] {
  if (findings === null) {
    return [];
  }
  return tableLines(
    [
      ['merged by rule', textOf(findings, 'MERGED')],
      ['alike, undecided', textOf(findings, 'UNDECIDED')],
      ['disagreements', textOf(findings, 'DISAGREEMENT')],
      ['people left open', textOf(findings, 'WEAKLY_NAMED')],
    ],
    INDENT,
  );
}

function textOf(findings: readonly FindingCount[], what: FindingCount['what']): string {
  const found = findings.filter((finding) => finding.what === what);
  const texts = found.map((finding) => {
    const added = finding.new === 0 ? '' : ` (${numberText(finding.new)} new)`;
    return `${nameOf(finding)}${numberText(finding.count)}${added}`;
  });
  return texts.length === 0 ? 'none' : texts.join(', ');
}

/** People left open are all of one sort. */
function nameOf({ what, of }: FindingCount): string {
  if (what === 'WEAKLY_NAMED') {
    return '';
  }
  return `${what === 'DISAGREEMENT' ? of.toLowerCase() : pluralOf(of)} `;
}

function pluralOf(of: FindingCount['of']): string {
  const plural = Object.entries(PLURALS).find(([kind]) => kind === of);
  return plural?.[1] ?? of;
}
