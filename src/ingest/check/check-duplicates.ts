import type { IdentifiedKind, RecordKind } from '../../model/stated.ts';
import { type ByName, byName } from '../by-name.ts';
import type { Fault, Located, RawRecord } from '../records.ts';
import { valueAt } from '../validate/validate-values.ts';
import { faultIn } from './check-fault.ts';
import type { KnownRecords } from './check-index.ts';

/** Ids that one load declares twice. One id is one thing, so a second record of it is a slip. */
export function duplicatesIn(
  located: readonly Located[],
  names: ByName<Located>,
): readonly Fault[] {
  return located.flatMap((current) => {
    const before = names.get(current.kind, current.id);
    return before === undefined || before === current ? [] : [duplicate(before, current)];
  });
}

/** The records of a load, each once: a record that is repeated word for word counts once. */
export function withoutRepeats<One extends Located>(
  located: readonly One[],
  names: ByName<Located> = byName(located),
): readonly One[] {
  return names.size === located.length
    ? located
    : located.filter((one) => names.get(one.kind, one.id) === one);
}

function duplicate(before: Located, { raw, record }: Located): Fault {
  const { id } = record;
  const where = `${before.raw.path} in ${before.raw.file}, line ${before.raw.lineOf([])}`;
  const field = record.kind === 'judgement' ? '' : 'id';
  if (writtenId(before.raw) !== writtenId(raw)) {
    const message = `must be an id of its own, but is the same as ${where} after NFC: ${id}`;
    return faultIn(raw, field, 'DUPLICATE_ID_NORMALISED', message);
  }
  if (JSON.stringify(before.record) === JSON.stringify(record)) {
    const message = `repeats ${where}, word for word; it counts once: ${id}`;
    return faultIn(raw, field, 'DUPLICATE_ID_SAME', message, 'warning');
  }
  const message = `must be an id of its own, but ${where} has it and says something else: ${id}`;
  return faultIn(raw, field, 'DUPLICATE_ID', message);
}

function writtenId({ value }: RawRecord): string {
  return String(valueAt(value, ['id'])).trim();
}

const KINDS: readonly IdentifiedKind[] = [
  'document',
  'state',
  'organization',
  'office',
  'person',
  'place',
  'meeting',
];

/**
 * Ids that several kinds share. A look-up tries one kind after another, so most are legal and easily
 * mistaken. A place is looked up beside states, and so is an organization: there the same id would
 * lead to whichever is tried first, so it is refused, whichever of the two was there first.
 */
export function checkSharedIds(located: readonly Located[], known: KnownRecords): readonly Fault[] {
  const states = new Map([...known.ids('state')].map((id) => [id.toLowerCase(), id]));
  return located.flatMap(({ raw, kind, id }) => {
    const clash = clashOf(kind, id, known);
    if (clash !== null) {
      return [faultIn(raw, 'id', clash.code, `${clash.message}: ${id}`)];
    }
    const others = KINDS.filter((other) => isShared(other, kind, id, known, states));
    if (kind === 'judgement' || others.length === 0) {
      return [];
    }
    const message = `is the id of a ${kind} and of a ${others.join(' and a ')}: ${id}`;
    return [faultIn(raw, 'id', 'ID_SHARED_KINDS', message, 'warning')];
  });
}

function clashOf(
  kind: RecordKind,
  id: string,
  known: KnownRecords,
): { readonly code: string; readonly message: string } | null {
  if (kind === 'place' && known.has('state', id)) {
    const message = 'must not be the id of a state; a state is a place by its code';
    return { code: 'PLACE_IS_STATE', message };
  }
  if (kind === 'state' && known.has('place', id)) {
    const message = 'must not be the id of a place; a state is a place by its code';
    return { code: 'PLACE_IS_STATE', message };
  }
  const other = ACTOR_BESIDE.get(kind);
  return other !== undefined && known.has(other, id)
    ? {
        code: 'ID_SHARED_KINDS',
        message: `must not be the id of a ${kind} and of a ${other}; references try both`,
      }
    : null;
}

const ACTOR_BESIDE: ReadonlyMap<RecordKind, IdentifiedKind> = new Map([
  ['state', 'organization'],
  ['organization', 'state'],
]);

function isShared(
  other: RecordKind,
  kind: RecordKind,
  id: string,
  known: KnownRecords,
  states: ReadonlyMap<string, string>,
): boolean {
  if (other === kind) {
    return false;
  }
  return other === 'state' ? states.has(id.toLowerCase()) : known.has(other, id);
}
