import { createHash } from 'node:crypto';
import type { Logger } from '../log.ts';
import type { Answered, RequestNotes } from './request-notes.ts';

/** So much of a hash tells documents apart, in hexadecimal digits. */
const HASH_DIGITS = 16;

/**
 * One line a request; at `warn` and with each statement where it was slow. Never the document's text nor
 * variables: what people look for is nobody's business.
 *
 * @param slowMs from which on a request is slow, in milliseconds
 */
export function logAnswered(log: Logger, slowMs: number): (answered: Answered) => void {
  return (answered) => {
    if (answered.ms >= slowMs) {
      log.warn({ ...lineOf(answered), ran: ranIn(answered.notes) }, 'slow request');
    } else if (log.isLevelEnabled('info')) {
      log.info(lineOf(answered), 'request');
    }
  };
}

function lineOf({ notes, status, ms, bytes, left }: Answered): object {
  const { id, target, operation, kind, document, cost, codes } = notes;
  return {
    request: id,
    target,
    status,
    ms: rounded(ms),
    ...(kind === null ? {} : { operation, kind }),
    ...(document === null ? {} : { document: hashOf(document) }),
    ...(cost === null ? {} : { cost: cost.requested, spent: cost.spent }),
    statements: notes.readCount,
    names: [...new Set(notes.reads.map(({ statement }) => statement))],
    rows: notes.rowCount,
    ...(bytes === null ? {} : { bytes }),
    ...(codes.size === 0 ? {} : { codes: [...codes] }),
    ...(left ? { left } : {}),
  };
}

/** What the time went into, as far as it is known. */
function ranIn({ reads, spans }: RequestNotes): readonly object[] {
  return [
    ...reads.map(({ statement, ms, rows, error }) => ({
      statement,
      ms: rounded(ms),
      rows,
      ...(error === null ? {} : { failed: true }),
    })),
    ...spans.map(({ name, ms }) => ({ part: name, ms: rounded(ms) })),
  ];
}

function hashOf(document: string): string {
  return createHash('sha256').update(document).digest('hex').slice(0, HASH_DIGITS);
}

/** Tenths of a millisecond are as exact as any of this is. */
function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
