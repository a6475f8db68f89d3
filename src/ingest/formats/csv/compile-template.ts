import type { z } from 'zod';
import { isMapping } from '../../read/read-collections.ts';
import type { Fault, FieldPath } from '../../records.ts';
import { faultsOfIssues } from '../../validate/validate-issues.ts';
import { shown } from '../../validate/validate-values.ts';
import { dateForm } from './date-form.ts';
import {
  type Condition,
  type Each,
  eachSchema,
  type Transform,
  valueSchemas,
  type When,
  whenSchema,
} from './mapping-schema.ts';
import { readPattern } from './pattern.ts';
import type { Source, Template } from './template.ts';

/** What is collected while a mapping is read. */
export interface Compiling {
  readonly faults: Fault[];
  /** The columns asked for, each with the line that asks for it first. */
  readonly columns: Map<string, number>;
  /** Adds a fault at a place in the mapping. */
  refuse(path: FieldPath, code: string, message: string): void;
  lineOf(path: FieldPath): number;
  readonly file: string;
}

const NOTHING: Template = { of: 'CONSTANT', value: null };
const VALUE_KEYS = ['column', 'constant', 'pattern', 'item'] as const;

interface Around {
  /** Whether an `each` around it gives an item. */
  readonly hasItem: boolean;
  readonly isInList: boolean;
}

/** Reads what gives a value, a list or a part of a record. Faults are collected. */
export function compileTemplate(
  value: unknown,
  path: FieldPath,
  around: Around,
  compiling: Compiling,
): Template {
  if (Array.isArray(value)) {
    const inner = { ...around, isInList: true };
    return {
      of: 'LIST',
      items: value.map((item: unknown, at) =>
        compileTemplate(item, [...path, at], inner, compiling),
      ),
    };
  }
  if (isMapping(value)) {
    const key = VALUE_KEYS.find((name) => Object.hasOwn(value, name));
    return key === undefined
      ? compilePart(value, path, around, compiling)
      : compileValue(key, value, path, around, compiling);
  }
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) {
    return { of: 'CONSTANT', value };
  }
  compiling.refuse(path, 'TYPE', `must be text, but got: ${shown(value)}; quote it`);
  return NOTHING;
}

function compilePart(
  { when, each, ...fields }: Readonly<Record<string, unknown>>,
  path: FieldPath,
  around: Around,
  compiling: Compiling,
): Template {
  if (each !== undefined && !around.isInList) {
    compiling.refuse([...path, 'each'], 'EACH', 'may stand on a record or within a list only');
  }
  const inner = { hasItem: around.hasItem || each !== undefined, isInList: false };
  return {
    of: 'PART',
    when: compileWhen(when, [...path, 'when'], compiling),
    each: compileEach(each, [...path, 'each'], compiling),
    fields: Object.entries(fields).map(([field, value]) => [
      field,
      compileTemplate(value, [...path, field], inner, compiling),
    ]),
  };
}

type ValueKey = (typeof VALUE_KEYS)[number];

function compileValue(
  key: ValueKey,
  value: Readonly<Record<string, unknown>>,
  path: FieldPath,
  { hasItem }: Around,
  compiling: Compiling,
): Template {
  const given = parsed<ParsedValue>(valueSchemas[key], value, path, compiling);
  if (given === null) {
    return NOTHING;
  }
  if ('constant' in given) {
    return { of: 'CONSTANT', value: given.constant ?? null };
  }
  const source = sourceOf(given, path, compiling);
  if (usesItem(source) && !hasItem) {
    compiling.refuse(path, 'EACH', 'may use item only where an each around it gives one');
  }
  const transform = given.transform ?? [];
  checkTransforms(transform, [...path, 'transform'], compiling);
  return { of: 'VALUE', source, transform };
}

interface ParsedValue {
  readonly column?: string;
  readonly pattern?: string;
  readonly constant?: string | boolean | null;
  readonly transform?: readonly Transform[] | null | undefined;
}

function sourceOf({ column, pattern }: ParsedValue, path: FieldPath, compiling: Compiling): Source {
  if (column !== undefined) {
    askFor(column, [...path, 'column'], compiling);
    return { from: 'COLUMN', column };
  }
  if (pattern === undefined) {
    return { from: 'ITEM' };
  }
  const read = readPattern(pattern);
  if ('problem' in read) {
    compiling.refuse([...path, 'pattern'], 'PATTERN', read.problem);
    return { from: 'PATTERN', pieces: [] };
  }
  for (const piece of read.pieces) {
    if ('column' in piece) {
      askFor(piece.column, [...path, 'pattern'], compiling);
    }
  }
  return { from: 'PATTERN', pieces: read.pieces };
}

function usesItem(source: Source): boolean {
  return source.from === 'PATTERN'
    ? source.pieces.some((piece) => 'given' in piece && piece.given === 'item')
    : source.from === 'ITEM';
}

function checkTransforms(
  transforms: readonly Transform[],
  path: FieldPath,
  { refuse }: Compiling,
): void {
  for (const [at, transform] of transforms.entries()) {
    if (typeof transform !== 'string' && 'date' in transform && !dateForm(transform.date)) {
      const rule = 'must be how dates are written, with YYYY, MM or M, DD or D (DD/MM/YYYY)';
      refuse([...path, at, 'date'], 'DATE_FORM', `${rule}, but got: ${transform.date}`);
    }
  }
}

/** The conditions of a part or a record; a bare name is a column that must not be empty. */
export function compileWhen(
  value: unknown,
  path: FieldPath,
  compiling: Compiling,
): readonly Condition[] {
  const given = value === undefined ? [] : parsed<When>(whenSchema, value, path, compiling);
  const all = given === null ? [] : Array.isArray(given) ? given : [given];
  const conditions = all.map((one): Condition => (typeof one === 'string' ? { column: one } : one));
  for (const { column } of conditions) {
    askFor(column, path, compiling);
  }
  return conditions;
}

/** Of which column each item is one. */
export function compileEach(value: unknown, path: FieldPath, compiling: Compiling): Each | null {
  const given = value === undefined ? null : parsed<Each>(eachSchema, value, path, compiling);
  if (given !== null) {
    askFor(given.column, path, compiling);
  }
  return given;
}

function askFor(column: string, path: FieldPath, { columns, lineOf }: Compiling): void {
  if (!columns.has(column)) {
    columns.set(column, lineOf(path));
  }
}

function parsed<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  path: FieldPath,
  { faults, file, lineOf }: Compiling,
): Value | null {
  const { data, error } = schema.safeParse(value);
  const issues = (error?.issues ?? []).map((issue) => ({
    ...issue,
    path: [...path, ...issue.path],
  }));
  const whole = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  faults.push(...faultsOfIssues(issues, { file, path: '', value: whole, lineOf }));
  return data ?? null;
}
