import { ServiceError } from '../../errors.ts';
import type { KeptClaim } from '../../graph/cypher/kept-claims.ts';
import type { GraphReader } from '../../graph/run.ts';
import type { DatasetKind, RecordKind } from '../../model/stated.ts';
import { settleJudgements } from '../check/check-judgements.ts';
import { located, type RawRecord } from '../records.ts';
import { validateRecord } from '../validate/validate.ts';
import { canonicalJson } from '../write/canonical.ts';
import { keptClaims, recordOfContent } from './kept-records.ts';
import type { LoadStep } from './load-order.ts';
import { publishedRecord } from './publish-record.ts';

/** What is kept cannot be written so that reading it gives the same. */
class UnrestorableError extends ServiceError {
  constructor(what: string, reason: string) {
    super(
      'BAD_INPUT',
      `${what} must be such that a load can read it again, but ${reason}. ` +
        'Nothing was exported; liqa verify tells of all that is wrong.',
    );
  }
}

/** The data set, then each record under its kind: what reading a file of NDJSON takes. */
export async function* recordLines(
  graph: GraphReader,
  { dataset, part }: LoadStep,
  kinds: readonly DatasetKind[],
  onRecord: () => void,
): AsyncIterable<string> {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) {
    throw new UnrestorableError(`The data set ${dataset}`, `has the kinds: ${kinds.join(', ')}`);
  }
  yield JSON.stringify({ dataset: { id: dataset, kind } });
  for await (const claim of keptClaims(graph, dataset)) {
    if (part === null || part.has(`${claim.kind}:${claim.id}`)) {
      yield restorableLine(claim, dataset);
      onRecord();
    }
  }
}

/** Read here as a load would read it: an export that cannot be loaded is worse than none. */
function restorableLine(claim: KeptClaim & { readonly kind: RecordKind }, dataset: string): string {
  const { kind, content } = claim;
  const value = publishedRecord(recordOfContent(claim));
  const raw: RawRecord = { file: dataset, kind, path: kind, value, lineOf: () => 1 };
  const { record, faults } = validateRecord(raw);
  const [read] = record === null ? [] : settleJudgements([located(raw, record)], []);
  if (read === undefined || canonicalJson(read.record) !== content) {
    const fault = faults.find(({ level }) => level === 'error');
    const reason = fault?.message.replace(/\.$/, '') ?? 'reading it gives another record';
    throw new UnrestorableError(`The ${kind} ${claim.id} of ${dataset}`, reason);
  }
  return JSON.stringify({ [kind]: value });
}
