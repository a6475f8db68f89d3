import type { RecordKind } from '../../../model/stated.ts';
import { fieldOfPath } from '../../check/record-fields.ts';
import { faultsOfTree } from '../../read/read-faults.ts';
import type { Tree } from '../../read/read-tree.ts';
import type { Fault, FieldPath } from '../../records.ts';
import { COLLECTIONS } from '../../validate/record-schema.ts';
import { keptText } from '../../validate/text-rules.ts';
import { faultsOfIssues } from '../../validate/validate-issues.ts';
import { checkSample } from './check-sample.ts';
import { type Compiling, compileEach, compileTemplate, compileWhen } from './compile-template.ts';
import { type Dialect, mappingSchema } from './mapping-schema.ts';
import type { Mapping, RecordTemplate } from './template.ts';

const KINDS: ReadonlyMap<string, RecordKind> = new Map(
  [...COLLECTIONS.values()].map((kind) => [kind, kind]),
);

export type CompiledMapping =
  | { readonly mapping: Mapping }
  /** All of them. */
  | { readonly faults: readonly Fault[] };

/** Reads a mapping, and tells everything that is wrong with it by itself. */
export function compileMapping(file: string, tree: Tree): CompiledMapping {
  const broken = faultsOfTree(file, tree);
  if (broken.length > 0 || tree.value === undefined) {
    return { faults: broken };
  }
  const { data, error } = mappingSchema.safeParse(tree.value);
  if (data === undefined) {
    const checked = { file, path: '', value: tree.value, lineOf: tree.lineOf };
    return { faults: faultsOfIssues(error?.issues ?? [], checked) };
  }
  const compiling = createCompiling(file, tree);
  const records = data.records.flatMap((record, at) =>
    compileRecord(record, ['records', at], compiling),
  );
  const dialect = dialectOf(data.csv ?? {}, compiling);
  const { faults, columns } = compiling;
  checkSamples(records, compiling);
  const dataset = { id: keptText(data.dataset.id), kind: data.dataset.kind };
  const templates = records.map(({ template }) => template);
  return faults.length > 0
    ? { faults }
    : { mapping: { dataset, dialect, records: templates, columns, file } };
}

function createCompiling(file: string, { lineOf }: Tree): Compiling {
  const faults: Fault[] = [];
  return {
    faults,
    columns: new Map(),
    file,
    lineOf,
    refuse: (path, code, message) => {
      const field = fieldOfPath('', path);
      const line = lineOf(path);
      faults.push({ level: 'error', file, line, field, code, message: `${field} ${message}.` });
    },
  };
}

interface PlacedTemplate {
  readonly template: RecordTemplate;
  /** Where its record stands in the mapping. */
  readonly path: FieldPath;
}

function compileRecord(
  { when, each, ...record }: Readonly<Record<string, unknown>>,
  path: FieldPath,
  compiling: Compiling,
): readonly PlacedTemplate[] {
  const [entry, ...more] = Object.entries(record);
  const kind = KINDS.get(entry?.[0] ?? '');
  if (entry === undefined || kind === undefined || more.length > 0) {
    const kinds = [...KINDS.keys()].join(', ');
    const got = Object.keys(record).join(', ') || 'nothing';
    compiling.refuse(path, 'TYPE', `must hold one record of a kind (${kinds}), but got: ${got}`);
    return [];
  }
  const at = [...path, kind];
  const around = { hasItem: each !== undefined, isInList: false };
  const template: RecordTemplate = {
    kind,
    when: compileWhen(when, [...path, 'when'], compiling),
    each: compileEach(each, [...path, 'each'], compiling),
    value: compileTemplate(entry[1], at, around, compiling),
  };
  return [{ template, path: at }];
}

/** What is wrong with a record whatever a row says is told once, before any row is read. */
function checkSamples(records: readonly PlacedTemplate[], compiling: Compiling): void {
  if (compiling.faults.length > 0) {
    return;
  }
  for (const { template, path } of records) {
    compiling.faults.push(...checkSample(template, path, compiling));
  }
}

function dialectOf(
  { delimiter, quote, header, columns }: Dialect,
  compiling: Compiling,
): Mapping['dialect'] {
  const hasHeader = header ?? !columns;
  if (hasHeader === Boolean(columns)) {
    const rule = 'must name the columns where header is false, and only there';
    compiling.refuse(['csv'], 'COLUMNS', rule);
  }
  const names = columns?.map(keptText) ?? null;
  if (names !== null) {
    checkNames(names, compiling);
  }
  return { delimiter: delimiter ?? ',', quote: (quote ?? '"') || null, columns: names };
}

function checkNames(names: readonly string[], { refuse, columns }: Compiling): void {
  const path = ['csv', 'columns'];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    refuse(path, 'DUPLICATE_COLUMN', `must have each column once, but got twice: ${twice}`);
  }
  for (const column of columns.keys()) {
    if (!names.includes(keptText(column))) {
      const rule = 'must have each column that records ask for, but has not';
      refuse(path, 'UNKNOWN_COLUMN', `${rule}: ${column}`);
    }
  }
}
