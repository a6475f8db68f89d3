import type { Attributes } from '@opentelemetry/api';
import type { ReadReport } from '../../graph/report-reads.ts';
import type { Answered, RequestNotes } from '../request-notes.ts';

/** `query WhoMet`, as OpenTelemetry's conventions for GraphQL name a span; `export/meetings.csv`. */
export function requestName({ target, operation, kind }: RequestNotes): string {
  const named = [kind, operation].filter((word) => word !== null).join(' ');
  return named === '' ? target : named;
}

/** Names of the semantic conventions, and our own under `liqa.`; no values of variables. */
export function requestAttributes({ notes, status, bytes, left }: Answered): Attributes {
  const { id, target, operation, kind, cost, codes, readCount, rowCount } = notes;
  return {
    'http.response.status_code': status,
    'liqa.request': id,
    'liqa.target': target,
    'liqa.statements': readCount,
    'liqa.rows': rowCount,
    ...(operation === null ? {} : { 'graphql.operation.name': operation }),
    ...(kind === null ? {} : { 'graphql.operation.type': kind }),
    ...(cost === null ? {} : { 'liqa.cost': cost.requested, 'liqa.spent': cost.spent }),
    ...(codes.size === 0 ? {} : { 'error.type': [...codes].join(' ') }),
    ...(bytes === null ? {} : { 'http.response.body.size': bytes }),
    ...(left ? { 'liqa.left': true } : {}),
  };
}

export function statementAttributes({ statement, rows }: ReadReport): Attributes {
  return {
    'db.system.name': 'neo4j',
    'db.query.summary': statement,
    'db.response.returned_rows': rows,
  };
}
