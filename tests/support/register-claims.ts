import { existsSync } from 'node:fs';
import { readUsTravel } from '../../src/ingest/formats/us-travel/read-us-travel.ts';
import { validateRecord } from '../../src/ingest/validate/validate.ts';
import type { Claim } from '../../src/model/stated.ts';
import { aClaim } from './stated.ts';

/** The register lies beside the repository, in ../shared; where it is not, tests on it are skipped. */
export const REGISTER = new URL('../../../shared/real/us-travel/', import.meta.url).pathname;
export const REGISTER_IS_HERE = existsSync(REGISTER);

let read: Promise<readonly Claim[]> | null = null;

/** The claims that a load of the register makes, each thing once. Files of one process read it once. */
export function claimsOfRegister(): Promise<readonly Claim[]> {
  read ??= readRegister();
  return read;
}

async function readRegister(): Promise<readonly Claim[]> {
  const claims = new Map<string, Claim>();
  for await (const { records } of readUsTravel([REGISTER])) {
    for (const raw of records) {
      const { record } = validateRecord(raw);
      if (record !== null) {
        claims.set(`${record.kind} ${record.id}`, aClaim(record, 'us-travel', 'REGISTER'));
      }
    }
  }
  return [...claims.values()];
}
