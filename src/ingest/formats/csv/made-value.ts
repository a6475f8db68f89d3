import type { Condition, Each } from './mapping-schema.ts';
import type { Piece, Source, Template } from './template.ts';
import { parts, transformed, type Value } from './transforms.ts';

/** A row, as templates see it. */
export interface Scope {
  /** Of a column that the table has. */
  cell(column: string): string;
  /** From 1. */
  readonly row: number;
  /** The file's name, without folders and `.gz`. */
  readonly file: string;
  /** What an `each` around gives. */
  readonly item: string;
  /** The column of which the item is one; null where there is none. */
  readonly itemColumn: string | null;
  /** Told the columns whose value breaks a rule, and the rule with the value. */
  refuse(columns: readonly string[], problem: string): void;
}

/** What a template makes of a row; undefined where the row says nothing of it. */
export function madeOf(template: Template, scope: Scope): unknown {
  switch (template.of) {
    case 'CONSTANT':
      return template.value;
    case 'VALUE':
      return sourceValue(template, scope);
    case 'LIST':
      return listOf(template.items, scope);
    case 'PART':
      return partOf(template.fields, scope);
  }
}

function listOf(items: readonly Template[], scope: Scope): readonly unknown[] {
  return items.flatMap((item) => entriesOf(item, scope).flatMap(({ values }) => values));
}

/** What an item of a list becomes: nothing, one, or several; each with what it was made in. */
export function entriesOf(
  item: Template,
  scope: Scope,
): readonly { readonly values: readonly unknown[]; readonly scope: Scope }[] {
  if (item.of === 'LIST') {
    const values = listOf(item.items, scope);
    return [{ values: values.length === 0 ? [] : [values], scope }];
  }
  if (item.of !== 'PART') {
    const value = madeOf(item, scope);
    return [{ values: isNothing(value) ? [] : asList(value), scope }];
  }
  return scopesOf(item, scope).map((inner) => ({
    values: [madeOf(item, inner)].filter((value) => value !== undefined),
    scope: inner,
  }));
}

/** None where the conditions do not hold; several where there is one for each item. */
export function scopesOf(
  { when, each }: { readonly when: readonly Condition[]; readonly each: Each | null },
  scope: Scope,
): readonly Scope[] {
  if (!when.every((condition) => holds(condition, scope))) {
    return [];
  }
  return each === null
    ? [scope]
    : parts(scope.cell(each.column), each.split).map((item) => ({
        ...scope,
        item,
        itemColumn: each.column,
      }));
}

function holds({ column, is, not }: Condition, { cell }: Scope): boolean {
  const text = cell(column).trim();
  const among = (words: string | readonly string[]) =>
    typeof words === 'string' ? words === text : words.includes(text);
  if (is === undefined && not === undefined) {
    return text !== '';
  }
  return (is == null || among(is)) && (not == null || !among(not));
}

type Fields = readonly (readonly [field: string, template: Template])[];

/** Without the fields of which the row says nothing. */
function partOf(fields: Fields, scope: Scope): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields
      .map(([field, template]): [string, unknown] => [field, fieldOf(template, scope)])
      .filter(([, value]) => value !== undefined),
  );
}

function fieldOf(template: Template, scope: Scope): unknown {
  return template.of === 'PART' && scopesOf(template, scope).length === 0
    ? undefined
    : madeOf(template, scope);
}

function sourceValue(
  { source, transform }: Extract<Template, { of: 'VALUE' }>,
  scope: Scope,
): Value | undefined {
  const text = textOf(source, scope);
  const value = transformed(text, transform, (problem) =>
    scope.refuse(columnsOf(source, scope), problem),
  );
  if (Array.isArray(value)) {
    const given = value.filter((one) => !isNothing(one));
    return given.length === 0 ? undefined : given;
  }
  return isNothing(value) ? undefined : value;
}

/** A pattern of which a part is empty is empty: half an id is none. */
function textOf(source: Source, scope: Scope): string {
  if (source.from !== 'PATTERN') {
    return source.from === 'COLUMN' ? scope.cell(source.column) : scope.item;
  }
  const texts = source.pieces.map((piece) => pieceText(piece, scope));
  return texts.some((text) => text.trim() === '') ? '' : texts.join('');
}

function pieceText(piece: Piece, scope: Scope): string {
  if ('text' in piece) {
    return piece.text;
  }
  const text = 'column' in piece ? scope.cell(piece.column) : String(scope[piece.given]);
  return String(transformed(text, piece.transform, () => undefined));
}

/** The columns that a value is made of. */
export function columnsOf(source: Source, { itemColumn }: Pick<Scope, 'itemColumn'>): string[] {
  const ofItem = itemColumn === null ? [] : [itemColumn];
  if (source.from !== 'PATTERN') {
    return source.from === 'COLUMN' ? [source.column] : ofItem;
  }
  return source.pieces.flatMap((piece) => {
    if ('text' in piece) {
      return [];
    }
    const given = 'given' in piece && piece.given === 'item' ? ofItem : [];
    return 'column' in piece ? [piece.column] : given;
  });
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  );
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
