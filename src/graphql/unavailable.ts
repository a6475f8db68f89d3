import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type ErrorCode, RETRY_AFTER_S } from '../errors.ts';

/** What passes by itself. */
const PASSING: ReadonlySet<unknown> = new Set<ErrorCode>(['UNAVAILABLE', 'TIMEOUT']);

const LATER = { status: 503, headers: { 'retry-after': `${RETRY_AFTER_S}` } };

/**
 * Says by the status that the database failed, where nothing at all could be answered, so that
 * proxies and clients know without reading the answer. What was answered in part stays 200.
 */
export function useUnavailable(): Plugin {
  return {
    onExecute: () => ({
      onExecuteDone: ({ result, setResult }) => {
        if ('errors' in result && hasFailed(result)) {
          setResult({ ...result, extensions: { ...result.extensions, http: LATER } });
        }
      },
    }),
  };
}

function hasFailed({ data, errors = [] }: ExecutionResult): boolean {
  return (
    Object.values(data ?? {}).every((value) => value === null) &&
    errors.some(({ extensions }) => PASSING.has(extensions['code']))
  );
}
