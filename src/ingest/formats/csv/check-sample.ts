import { fieldOfPath } from '../../check/record-fields.ts';
import type { Fault, FieldPath } from '../../records.ts';
import { validateRecord } from '../../validate/validate.ts';
import type { RecordTemplate, Template } from './template.ts';

/** Codes of what no row can mend: a field that is not there, or one that is no field. */
const OF_THE_MAPPING: ReadonlySet<string> = new Set([
  'IDENTIFIER',
  'LANGUAGE',
  'REQUIRED',
  'UNKNOWN_FIELD',
]);
/** Stands where a row will give a value. */
const GIVEN = '1';

interface Placed {
  readonly file: string;
  lineOf(path: FieldPath): number;
}

/** Checks the record that a template makes in what does not depend on a row. */
export function checkSample(
  { kind, value }: RecordTemplate,
  path: FieldPath,
  { file, lineOf }: Placed,
): readonly Fault[] {
  const given: string[] = [];
  const top = fieldOfPath('', path);
  const sample = sampleOf(value, path, (at) => given.push(fieldOfPath('', at)));
  const raw = {
    file,
    kind,
    path: top,
    value: sample,
    lineOf: (field: FieldPath) => lineOf([...path, ...field]),
  };
  const isGiven = (field: string) =>
    given.some((at) => at.startsWith(field) || field.startsWith(at));
  return validateRecord(raw).faults.filter(
    ({ level, code, field }) => level === 'error' && (OF_THE_MAPPING.has(code) || !isGiven(field)),
  );
}

function sampleOf(template: Template, path: FieldPath, give: (path: FieldPath) => void): unknown {
  switch (template.of) {
    case 'CONSTANT':
      return template.value;
    case 'VALUE':
      give(path);
      return GIVEN;
    case 'LIST':
      return template.items.map((item, at) => sampleOf(item, [...path, at], give));
    case 'PART':
      return Object.fromEntries(
        template.fields.map(([field, inner]) => [field, sampleOf(inner, [...path, field], give)]),
      );
  }
}
