// Reads files in a format one after the other, keeps nothing of them, and says of each how many records
// there were and how much memory was held at most meanwhile. To be run with --expose-gc.
import { FORMATS } from '../../src/ingest/formats/formats.ts';
import { USUAL_INPUT } from '../../src/ingest/read/input.ts';

const [, , name = '', mapping = '', ...paths] = process.argv;

for (const path of paths) {
  let [records, faults, most] = [0, 0, 0];
  for await (const batch of FORMATS.get(name)?.read([path], { ...USUAL_INPUT, mapping }) ?? []) {
    records += batch.records.length;
    faults += batch.faults.length;
    globalThis.gc?.();
    most = Math.max(most, process.memoryUsage().heapUsed);
  }
  process.stdout.write(`${JSON.stringify({ records, faults, most })}\n`);
}
