/** Small registers of people who never lived, as files of XML, and what is read from them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readUsTravel } from '../../src/ingest/formats/us-travel/read-us-travel.ts';
import type { Fault, RawRecord, ReadBatch } from '../../src/ingest/records.ts';
import { validateRecord } from '../../src/ingest/validate/validate.ts';
import type { RecordKind, StatedRecord } from '../../src/model/stated.ts';

type Fields = Readonly<Record<string, string>>;

const WRITTEN = `<created-datetime>2010-02-27T14:35:48.889-04:00</created-datetime>
  <last-modified-datetime>2011-03-01T09:00:00.000-05:00</last-modified-datetime>`;

/** A row of `trips`; `remarks` and whatever else is given stand as they are. */
export function trip(fields: Fields): string {
  const { who = 'example-ada-b', role = 'secretary', ...given } = fields;
  const elements = {
    id: '1',
    name: 'Ada B. Example',
    'start-date': '1973-10-20',
    'end-date': '1973-10-22',
    country: 'Spain',
    locale: 'Madrid',
    ...given,
  };
  return `<trip role="${role}" who="${who}">${elementsOf(elements)}${WRITTEN}</trip>`;
}

/** A row of `visits`. */
export function visit(fields: Fields): string {
  const elements = {
    id: '1',
    'start-date': '1990-05-01',
    'end-date': '1990-05-02',
    visitor: 'President Carla Beispiel',
    from: 'Portugal',
    ...fields,
  };
  return `<visit>${elementsOf(elements)}${WRITTEN}</visit>`;
}

function elementsOf(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join('\n');
}

export interface ReadRegister {
  readonly batches: readonly ReadBatch[];
  readonly raw: readonly RawRecord[];
  readonly faults: readonly Fault[];
  /** The record of a kind and id, as it is kept; `us-travel/` is left out of the id. */
  of<Kind extends RecordKind>(kind: Kind, id: string): StatedRecord & { readonly kind: Kind };
}

/** Reads files by name and content; `trips` and `visits` are put around bare rows. */
export async function readFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<ReadRegister> {
  const folder = await mkdtemp(join(tmpdir(), 'liqa-us-travel-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), content);
    }
    const batches: ReadBatch[] = [];
    for await (const batch of readUsTravel([folder])) {
      batches.push(batch);
    }
    return registerOf(batches);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const readTrips = (...rows: readonly string[]) =>
  readFiles({ 'a.xml': `<trips>\n${rows.join('\n')}\n</trips>` });

export const readVisits = (...rows: readonly string[]) =>
  readFiles({ 'a.xml': `<visits>\n${rows.join('\n')}\n</visits>` });

function registerOf(batches: readonly ReadBatch[]): ReadRegister {
  const raw = batches.flatMap(({ records }) => records);
  const stated = raw.flatMap((record) => validateRecord(record).record ?? []);
  return {
    batches,
    raw,
    faults: batches.flatMap(({ faults }) => faults),
    of: (kind, id) => {
      const found = stated.find(
        (record) => record.kind === kind && [id, `us-travel/${id}`].includes(record.id),
      );
      if (!isOf(found, kind)) {
        throw new Error(`no ${kind} ${id} among ${stated.map((record) => record.id).join(', ')}`);
      }
      return found;
    },
  };
}

function isOf<Kind extends RecordKind>(
  record: StatedRecord | undefined,
  kind: Kind,
): record is StatedRecord & { readonly kind: Kind } {
  return record?.kind === kind;
}
