import { describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';

describe('The log', () => {
  test('holds an error with its causes, and none of the request that it carries', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    const cause = Object.assign(new Error('connection refused'), { code: 'ServiceUnavailable' });
    const error = Object.assign(new Error('away', { cause }), {
      source: 'query { secret }',
      path: ['person'],
    });

    log.error({ err: error }, 'away');

    expect(lines.join('')).not.toContain('secret');
    expect(JSON.parse(lines.join(''))).toMatchObject({
      err: { message: 'away', path: ['person'], cause: { code: 'ServiceUnavailable' } },
    });
  });
});
