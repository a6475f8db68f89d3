import type { StoredClaim } from '../../graph/cypher/claims.ts';
import type { StatedRecord } from '../../model/stated.ts';
import { checkRecords } from '../check/check.ts';
import { referencesOf } from '../check/references.ts';
import type { ClaimsWithout } from '../claims-without.ts';
import { keptFaults } from '../fault-list.ts';
import { type Fault, type Located, located } from '../records.ts';
import { builtInStates } from '../states/built-in-states.ts';
import { claimIn, recordOf } from '../write/claim-difference.ts';

/**
 * What would be wrong with the graph without a load: what stays may lead to what only the load
 * states, and what returns may not fit what others have loaded since.
 */
export function faultsOfUndo(load: string, { claims, returns }: ClaimsWithout): readonly Fault[] {
  const returning = new Set(returns.flatMap(({ restored }) => restored ?? []));
  const others = claims.filter((claim) => !returning.has(claim)).map(claimIn);
  const returned = [...returning].map((claim) => locatedIn(load, recordOf(claim)));
  const gone = new Set(
    returns.flatMap(({ removed }) => (removed === null ? [] : [`${removed.kind}:${removed.id}`])),
  );
  return [
    ...checkRecords(returned, others).filter(({ level }) => level === 'error'),
    ...keptFaults(dangling(load, gone, claims)),
  ];
}

/** It was read long ago; the load in which it returns is all that can be named. */
function locatedIn(load: string, record: StatedRecord): Located {
  const { kind, id } = record;
  const raw = { file: fileOf(load), kind, path: `${kind} ${id}`, value: record, lineOf: () => 1 };
  return located(raw, record);
}

function* dangling(
  load: string,
  gone: ReadonlySet<string>,
  claims: readonly StoredClaim[],
): Generator<Fault> {
  const stays = new Set([...builtInStates(), ...claims].map(({ kind, id }) => `${kind}:${id}`));
  for (const claim of claims) {
    for (const { field, id, kinds } of referencesOf(recordOf(claim))) {
      const isLost =
        kinds.some((kind) => gone.has(`${kind}:${id}`)) &&
        !kinds.some((kind) => stays.has(`${kind}:${id}`));
      if (isLost) {
        const message = `${id} must stay stated while the ${claim.kind} ${claim.id} of ${claim.dataset} leads to it (${field}), but only this load states it`;
        const at = { file: fileOf(load), line: 1, field: '' };
        yield { level: 'error', ...at, code: 'DANGLING', message };
      }
    }
  }
}

function fileOf(load: string): string {
  return `load ${load}`;
}
