import type { z } from 'zod';
import type { RecordKind, StatedRecord } from '../../model/stated.ts';
import type { Fault, RawRecord } from '../records.ts';
import {
  normaliseDocument,
  normaliseJudgement,
  normaliseOffice,
  normaliseOrganization,
  normalisePerson,
  normalisePlace,
  normaliseState,
} from './normalise.ts';
import { normaliseMeeting } from './normalise-meeting.ts';
import { tooManyBytes, tooManyValues } from './record-limits.ts';
import { recordSchemas } from './record-schema.ts';
import { faultsOfIssues } from './validate-issues.ts';

export interface ValidatedRecord {
  /** Null where a fault is an error. */
  readonly record: StatedRecord | null;
  readonly faults: readonly Fault[];
}

/**
 * Step 2 of a load: the shape of one record. Gives every fault in it, and the record with all
 * shorthand written out. Pure; what needs other records is checked afterwards.
 */
export function validateRecord(raw: RawRecord): ValidatedRecord {
  const unread = tooManyValues(raw);
  if (unread !== null) {
    return { record: null, faults: [unread] };
  }
  const tooLarge = tooManyBytes(raw);
  const { record, faults } = VALIDATORS[raw.kind](raw);
  return { record: tooLarge.length > 0 ? null : record, faults: [...faults, ...tooLarge] };
}

const VALIDATORS: Readonly<Record<RecordKind, (raw: RawRecord) => ValidatedRecord>> = {
  document: validator(recordSchemas.document, normaliseDocument),
  state: validator(recordSchemas.state, normaliseState),
  organization: validator(recordSchemas.organization, normaliseOrganization),
  office: validator(recordSchemas.office, normaliseOffice),
  person: validator(recordSchemas.person, normalisePerson),
  place: validator(recordSchemas.place, normalisePlace),
  meeting: validator(recordSchemas.meeting, normaliseMeeting),
  judgement: validator(recordSchemas.judgement, normaliseJudgement),
};

function validator<Schema extends z.ZodType>(
  schema: Schema,
  normalise: (input: z.output<Schema>) => StatedRecord,
): (raw: RawRecord) => ValidatedRecord {
  return (raw) => {
    const { error } = schema.safeParse(raw.value);
    const faults = faultsOfIssues(error?.issues ?? [], raw);
    return { record: isValid(schema, raw.value, faults) ? normalise(raw.value) : null, faults };
  };
}

/** Warnings are issues too, but no schema changes a value: without errors, the input is the output. */
function isValid<Schema extends z.ZodType>(
  _schema: Schema,
  _value: unknown,
  faults: readonly Fault[],
): _value is z.output<Schema> {
  return faults.every(({ level }) => level === 'warning');
}
