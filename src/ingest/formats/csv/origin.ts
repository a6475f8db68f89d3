import type { FieldPath } from '../../records.ts';
import { columnsOf, entriesOf, type Scope } from './made-value.ts';
import type { Template } from './template.ts';

/** The columns from which the field at a path of a made record was made. */
export function originOf(template: Template, path: FieldPath, scope: Scope): readonly string[] {
  const [key, ...rest] = path;
  if (key === undefined || template.of === 'VALUE' || template.of === 'CONSTANT') {
    return columnsIn(template, scope);
  }
  if (template.of === 'PART') {
    const found = template.fields.find(([field]) => field === key);
    return found === undefined ? columnsIn(template, scope) : originOf(found[1], rest, scope);
  }
  const entries = template.items.flatMap((item) =>
    entriesOf(item, scope).flatMap(({ values, scope: inner }) =>
      values.map(() => ({ item, inner })),
    ),
  );
  const entry = typeof key === 'number' ? entries[key] : undefined;
  return entry === undefined ? columnsIn(template, scope) : originOf(entry.item, rest, entry.inner);
}

/** All columns that a template reads, each once. */
function columnsIn(template: Template, scope: Scope): readonly string[] {
  switch (template.of) {
    case 'CONSTANT':
      return [];
    case 'VALUE':
      return columnsOf(template.source, scope);
    case 'LIST':
      return [...new Set(template.items.flatMap((item) => columnsIn(item, scope)))];
    case 'PART': {
      const each = template.each === null ? [] : [template.each.column];
      const below = template.fields.flatMap(([, field]) => columnsIn(field, scope));
      return [...new Set([...each, ...below])];
    }
  }
}
