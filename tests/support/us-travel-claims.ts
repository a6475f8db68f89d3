import { existsSync } from 'node:fs';
import { readUsTravel } from '../../src/ingest/formats/us-travel/read-us-travel.ts';
import { gather } from '../../src/ingest/gather.ts';
import { validateRecord } from '../../src/ingest/validate/validate.ts';
import type { Claim, StatedRecord } from '../../src/model/stated.ts';
import { aClaim } from './stated.ts';

/** The folder of the register. */
export const REGISTER = new URL('../../../shared/real/us-travel/', import.meta.url).pathname;
const SEEDS = new URL('../../seeds', import.meta.url).pathname;

/** Whether the register lies beside the repository, in ../shared. */
export const US_TRAVEL_IS_HERE = existsSync(REGISTER);

/** What the whole register and the seeds claim. */
export async function claimsOfRegisterAndSeeds(): Promise<readonly Claim[]> {
  const records = new Map<string, StatedRecord>();
  for await (const batch of readUsTravel([REGISTER])) {
    for (const raw of batch.records) {
      const { record } = validateRecord(raw);
      if (record !== null) {
        records.set(`${record.kind} ${record.id}`, record);
      }
    }
  }
  const seeds = await gather([SEEDS]);
  return [
    ...[...records.values()].map((record) => aClaim(record, 'us-travel', 'REGISTER')),
    ...seeds.located.map(({ record }) => aClaim(record, 'seeds', 'CURATED')),
  ];
}
