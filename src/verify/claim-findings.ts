import { bearsItsKey, type StoredClaim } from '../graph/cypher/verify-books.ts';
import { checkRecords } from '../ingest/check/check.ts';
import { publishedRecord } from '../ingest/publish/publish-record.ts';
import { type Located, located, type RawRecord } from '../ingest/records.ts';
import { validateRecord } from '../ingest/validate/validate.ts';
import { canonicalJson, hashOf } from '../ingest/write/canonical.ts';
import type { Claim, StatedRecord } from '../model/stated.ts';
import { type Finding, shown } from './finding.ts';

export interface CheckedClaims {
  readonly findings: readonly Finding[];
  /** What `resolve` can be given. */
  readonly claims: readonly Claim[];
  /** Whether that is all of them. */
  readonly isWhole: boolean;
}

/** Each claim by itself, then what those of each data set say beside the others, as a load would. */
export function checkClaims(stored: readonly StoredClaim[]): CheckedClaims {
  const read = stored.map((claim) => ({ claim, ...readClaim(claim) }));
  const whole = read.flatMap(({ claim: { dataset }, record, raw }) =>
    record === null ? [] : [{ ...located(raw, record), dataset }],
  );
  const isWhole = whole.length === stored.length;
  return {
    findings: [
      ...read.flatMap(({ claim, reason }) => findingsOf(claim, reason)),
      // A rule that a lost record breaks says nothing of those that are left.
      ...(isWhole ? faultsBeside(whole) : []),
    ],
    claims: read.flatMap(({ claim: { dataset, datasetKind, kind, id }, record }) =>
      record === null ? [] : [{ dataset, datasetKind, kind, id, record }],
    ),
    isWhole,
  };
}

interface ReadClaim {
  /** Null where it is none that a load would take. */
  readonly record: StatedRecord | null;
  readonly raw: RawRecord;
  /** Why a load would not take it, or would take something else. */
  readonly reason: string | null;
}

/** Reads a claim as a load would read the record that it was. */
function readClaim({ dataset, kind, id, content }: StoredClaim): ReadClaim {
  const raw: RawRecord = {
    file: dataset,
    kind,
    path: `${kind} ${id}`,
    value: publishedContent(content),
    lineOf: () => 1,
  };
  if (raw.value === null) {
    return { record: null, raw, reason: 'it is no record' };
  }
  const record = JSON.parse(content) as StatedRecord;
  if (record.kind !== kind || record.id !== id) {
    return { record: null, raw, reason: `it is of the ${record.kind} ${record.id}` };
  }
  const { record: read, faults } = validateRecord(raw);
  if (read === null) {
    const fault = faults.find(({ level }) => level === 'error');
    return { record: null, raw, reason: fault?.message ?? 'validation refuses it' };
  }
  // A judgement has its id by what it is of, which a load finds out and its content says.
  const settled = read.kind === 'judgement' ? { ...read, id } : read;
  return canonicalJson(settled) === content
    ? { record, raw, reason: null }
    : { record: null, raw, reason: 'reading it gives another record' };
}

/** The record as it is published; null where the content is nothing of the kind. */
function publishedContent(content: string): object | null {
  try {
    // Of an unknown kind it gives nothing.
    return publishedRecord(JSON.parse(content)) ?? null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) {
      return null;
    }
    throw error;
  }
}

function findingsOf(claim: StoredClaim, reason: string | null): readonly Finding[] {
  const about = { label: 'Claim', key: claim.key };
  const hash = hashOf(claim.content);
  return [
    ...(bearsItsKey(claim)
      ? []
      : [
          {
            ...about,
            code: 'CLAIM_KEY',
            rule: 'key must be made of data set, kind and id',
            value: [claim.dataset, claim.kind, claim.id].join(' '),
          },
        ]),
    ...(claim.hash === hash
      ? []
      : [{ ...about, code: 'CLAIM_HASH', rule: `hash must be ${hash}`, value: shown(claim.hash) }]),
    ...(reason === null
      ? []
      : [
          {
            ...about,
            code: 'CLAIM_CONTENT',
            rule: `content must be a record that a load takes as it is, but ${reason.replace(/\.$/, '')}`,
            value: null,
          },
        ]),
  ];
}

/** What a load of each data set would be refused for beside the others. */
function faultsBeside(
  claims: readonly (Located & { readonly dataset: string })[],
): readonly Finding[] {
  const datasets = [...new Set(claims.map(({ dataset }) => dataset))].sort();
  return datasets.flatMap((dataset) => {
    const own = claims.filter((one) => one.dataset === dataset);
    const others = claims.filter((one) => one.dataset !== dataset);
    return checkRecords(own, others)
      .filter(({ level }) => level === 'error')
      .map(({ code, field, message }) => ({
        code,
        label: 'Claim',
        key: `${dataset}: ${field}`,
        rule: message.replace(/\.$/, ''),
        value: null,
      }));
  });
}
