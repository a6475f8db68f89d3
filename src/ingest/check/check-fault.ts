import type { Fault, FaultLevel, RawRecord } from '../records.ts';
import { sentence } from '../visible-text.ts';
import { pathOfField } from './record-fields.ts';

/** A fault in a field of a record; the message says the rule, without the field. */
export function faultIn(
  { file, path, lineOf }: RawRecord,
  field: string,
  code: string,
  message: string,
  level: FaultLevel = 'error',
): Fault {
  const whole = field === '' ? path : `${path}.${field}`;
  const line = lineOf(pathOfField(field));
  return { level, file, line, field: whole, code, message: sentence(whole, message) };
}
