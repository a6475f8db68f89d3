import type { IdentifiedKind, RecordKind } from '../../model/stated.ts';
import type { Fault, RawRecord } from '../records.ts';
import { faultIn } from './check-fault.ts';
import type { Check, KnownRecords } from './check-index.ts';
import { saysItsKind } from './check-judgements.ts';
import { nearestId } from './nearest.ts';
import { type Reference, referencesOf } from './references.ts';

/** Suggestions walk all known ids; a file of nothing but slips gets them for the first ones. */
const MOST_SUGGESTIONS = 50;

const KINDS: readonly IdentifiedKind[] = [
  'person',
  'state',
  'organization',
  'place',
  'office',
  'document',
  'meeting',
];

/** References that lead nowhere, in the load or in the graph. */
export function checkReferences(known: KnownRecords): Check {
  let suggestions = 0;
  const isUnknown = ({ id, kinds }: Reference) => !kinds.some((kind) => known.has(kind, id));
  return (located) => {
    const faults: Fault[] = [];
    for (const one of located) {
      if (one.kind === 'judgement' && !saysItsKind(one.raw)) {
        continue;
      }
      for (const reference of referencesOf(one.record).filter(isUnknown)) {
        suggestions++;
        faults.push(dangling(one.raw, reference, known, suggestions <= MOST_SUGGESTIONS));
      }
    }
    return faults;
  };
}

function dangling(
  raw: RawRecord,
  { field, id, kinds }: Reference,
  known: KnownRecords,
  suggest: boolean,
): Fault {
  const other = KINDS.find((kind) => known.has(kind, id));
  const near = suggest ? nearestOf(id, kinds, known) : null;
  const cure = near === null ? 'declare it, or name another' : `did you mean ${near}?`;
  const found = other === undefined ? 'is unknown' : `is a ${other}`;
  const message = `must be the id of a ${kinds.join(' or ')}, but ${id} ${found}; ${cure}`;
  return faultIn(raw, field, 'UNKNOWN_REF', message);
}

function nearestOf(id: string, kinds: readonly RecordKind[], known: KnownRecords): string | null {
  return nearestId(
    id,
    kinds.flatMap((kind) => [...known.ids(kind)]),
  );
}
