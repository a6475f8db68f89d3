import { basename, extname } from 'node:path';
import { type Input, type OpenFile, openerOf, USUAL_INPUT } from '../../read/input.ts';
import { faultOfFile } from '../../read/read-faults.ts';
import { filesOf } from '../../read/read-files.ts';
import { readJson } from '../../read/read-json.ts';
import { readText } from '../../read/read-text.ts';
import { readYaml } from '../../read/read-yaml.ts';
import { readable } from '../../read/readable.ts';
import { type Fault, type RawRecord, type ReadBatch, UNREADABLE_ROW } from '../../records.ts';
import { type CompiledMapping, compileMapping } from './compile-mapping.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { recordsOfRow } from './records-of-row.ts';
import { type TableHeader, tableHeader } from './table-header.ts';
import type { Mapping } from './template.ts';

const MOST_BATCH_ROWS = 500;
const MOST_MAPPING_BYTES = 1_000_000;
const FORMATS: ReadonlyMap<string, 'csv'> = new Map([
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
  ['.txt', 'csv'],
]);

/**
 * Step 1 of a load of tables: a mapping that says how rows become records, and files and folders of CSV
 * in, raw records out, in batches. What is wrong with the mapping is told before any table is opened. A
 * row that cannot be read gives a fault of code {@link UNREADABLE_ROW} and no record.
 */
export async function* readCsv(
  paths: readonly string[],
  input: Input = USUAL_INPUT,
): AsyncIterable<ReadBatch> {
  const file = input.mapping;
  if (file === undefined) {
    throw new Error('CSV is read with a mapping.');
  }
  yield* readable(file, readMapped(file, paths, input));
}

async function* readMapped(
  mappingFile: string,
  paths: readonly string[],
  input: Input,
): AsyncIterable<ReadBatch> {
  const read = await readMapping(mappingFile);
  if ('faults' in read) {
    yield { header: null, records: [], faults: read.faults };
    return;
  }
  const { files, faults } = await filesOf(paths, FORMATS);
  const open = await openerOf(files, input);
  const { mapping } = read;
  yield { header: mapping.dataset, records: [], faults };
  for (const { file } of files) {
    yield* readable(file, readTable(file, mapping, open));
  }
}

async function readMapping(file: string): Promise<CompiledMapping> {
  const open = await openerOf([], USUAL_INPUT);
  const read = await readText(file, open(file), MOST_MAPPING_BYTES);
  if ('fault' in read) {
    return { faults: [read.fault] };
  }
  const isJson = extname(file).toLowerCase() === '.json';
  return compileMapping(file, isJson ? readJson(read.text) : readYaml(read.text));
}

async function* readTable(
  file: string,
  mapping: Mapping,
  open: OpenFile,
): AsyncIterable<ReadBatch> {
  const { columns } = mapping.dialect;
  let header = columns === null ? null : tableHeader(file, 1, columns, mapping);
  let batch = emptyBatch();
  let number = 0;
  for await (const row of csvRows(open(file), mapping.dialect)) {
    if (header === null) {
      header = headerOf(file, row, mapping);
      if (header.faults.length > 0) {
        yield { header: mapping.dataset, records: [], faults: header.faults };
        return;
      }
      continue;
    }
    number += 1;
    const read = readRow({ file, row, number, header }, mapping);
    batch.records.push(...read.records);
    batch.faults.push(...read.faults);
    batch.count += 1;
    if (batch.count === MOST_BATCH_ROWS) {
      yield batchOf(file, batch, mapping);
      batch = emptyBatch();
    }
  }
  if (header === null) {
    batch.faults.push(faultOfFile(file, 1, 'EMPTY_FILE', 'is empty; it must name its columns'));
  }
  yield batchOf(file, batch, mapping);
}

interface OpenBatch {
  readonly records: RawRecord[];
  readonly faults: Fault[];
  count: number;
}

function emptyBatch(): OpenBatch {
  return { records: [], faults: [], count: 0 };
}

function batchOf(file: string, { records, faults, count }: OpenBatch, mapping: Mapping): ReadBatch {
  return { header: mapping.dataset, records, faults, rows: { file, count } };
}

function headerOf(file: string, row: CsvRow, mapping: Mapping): TableHeader {
  if ('cells' in row) {
    return tableHeader(file, row.line, row.cells, mapping);
  }
  const fault = faultOfFile(
    file,
    row.line,
    'HEADER_UNREADABLE',
    `names its columns: ${row.problem}`,
  );
  return { places: new Map(), count: 0, faults: [fault] };
}

interface RowToRead {
  readonly file: string;
  readonly row: CsvRow;
  readonly number: number;
  readonly header: TableHeader;
}

function readRow(
  { file, row, number, header }: RowToRead,
  mapping: Mapping,
): Pick<ReadBatch, 'records' | 'faults'> {
  const { line } = row;
  const refused = (problem: string) => ({
    records: [],
    faults: [faultOfFile(file, line, UNREADABLE_ROW, `row ${number}: ${problem}`)],
  });
  if ('problem' in row) {
    return refused(row.problem);
  }
  const { cells } = row;
  if (cells.length !== header.count) {
    return refused(countProblem(cells.length, header.count));
  }
  const name = basename(file).replace(/\.gz$/i, '');
  const made = recordsOfRow({ file, name, line, number, cells }, mapping, header.places);
  return 'problems' in made
    ? refused(made.problems.join('; '))
    : { records: made.records, faults: [] };
}

function countProblem(got: number, wanted: number): string {
  const at = got > wanted ? `column ${wanted + 1} is too many` : `column ${got + 1} is missing`;
  return `must have ${wanted} cells, one for each column, but got: ${got}; ${at}`;
}
