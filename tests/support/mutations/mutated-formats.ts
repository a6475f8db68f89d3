import { stringify } from 'yaml';
import { COLLECTIONS } from '../../../src/ingest/validate/record-schema.ts';
import { gdeltRow } from '../gdelt-rows.ts';
import { trip, visit } from '../us-travel-files.ts';
import type { Cut } from './mutate-pieces.ts';
import { SAMPLE_RECORDS, SMALL_SAMPLE } from './sample-records.ts';
import { TALKS_TABLE } from './sample-table.ts';

export interface MutatedFormat {
  /** What `--from` takes. */
  readonly from: string;
  /** A name with the ending by which the format is known. */
  readonly file: string;
  /** Valid inputs: texts, or records that `print` writes. */
  readonly samples: readonly unknown[];
  /** How records are written; null where the samples are texts. */
  readonly print: ((records: unknown) => string | undefined) | null;
  /** The mapping that `--mapping` takes, for tables. */
  readonly mapping?: string;
  /** Cuts a text into what its format calls a unit. */
  readonly cut: Cut;
}

const WORDS: Cut = (text) => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
const TAGS: Cut = (text) => text.match(/<[^>]*>|[^<]+|</g) ?? [];
const CELLS: Cut = (text) => text.match(/[^\t\n]+|[\t\n]/g) ?? [];

const COMMAS: Cut = (text) => text.match(/[^,;"\n]+|[,;"\n]/g) ?? [];

const RECORDS = {
  from: 'records',
  samples: [SAMPLE_RECORDS, SMALL_SAMPLE, SMALL_SAMPLE, SMALL_SAMPLE],
  cut: WORDS,
} as const;

/** One line a format. */
export const MUTATED_FORMATS: Readonly<Record<string, MutatedFormat>> = {
  yaml: { ...RECORDS, file: 'case.yaml', print: asYaml },
  json: { ...RECORDS, file: 'case.json', print: (records) => JSON.stringify(records, null, 1) },
  ndjson: { ...RECORDS, file: 'case.ndjson', print: asLines },
  'us-travel': {
    from: 'us-travel',
    file: 'case.xml',
    samples: registers(),
    print: null,
    cut: TAGS,
  },
  csv: { ...TALKS_TABLE, from: 'csv', file: 'case.csv', print: null, cut: COMMAS },
  gdelt: { from: 'gdelt', file: 'case.CSV', samples: exports(), print: null, cut: CELLS },
};

function asYaml(records: unknown): string {
  return stringify(records, { aliasDuplicateObjects: false });
}

/** What holds no records as a file of JSON does is one line as it is. */
function asLines(records: unknown): string {
  if (typeof records !== 'object' || records === null) {
    return `${JSON.stringify(records)}\n`;
  }
  const lines = Object.entries(records).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((record) => ({
      [COLLECTIONS.get(key) ?? key]: record,
    })),
  );
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function registers(): readonly string[] {
  const remarks =
    'Met with President Carla Beispiel and Prime Minister Dan Muster; attended the Summit of the <hi>League</hi> &amp; left.';
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<trips>\n${trip({ remarks })}\n${trip({ id: '2', role: 'president', country: 'Egypt', locale: 'Cairo', remarks: 'Accompanied President Roe.' })}\n</trips>\n`,
    `<visits>\n${visit({ description: 'State visit.' })}\n${visit({ id: '2', from: 'Jordan', visitor: 'King Adam and Queen Eve; Foreign Minister Karim Nadim' })}\n</visits>\n`,
    '<presidents>\n<president n="90"><id>example-eve</id><name>Eve Example</name>\n<took-office>1990-01-20</took-office></president>\n</presidents>\n',
  ];
}

function exports(): readonly string[] {
  const rows = (count: 57 | 58 | 61) =>
    [
      gdeltRow({}, count),
      gdeltRow({ GLOBALEVENTID: 2, EventCode: '042', SQLDATE: 20240117 }, count),
      gdeltRow({ GLOBALEVENTID: 3, EventCode: '057', Actor2CountryCode: 'SYR' }, count),
      gdeltRow({ GLOBALEVENTID: 4, EventCode: '190' }, count),
    ].map((row) => `${row}\n`);
  return [rows(57).join(''), rows(58).join(''), rows(61).join('')];
}
