import { describe, expect, test } from 'vitest';
import { catchStopSignals, isStop } from '../../src/cli/stop-signals.ts';
import { StartError, StoppedError } from '../../src/neo4j/start-error.ts';

describe('stop signals', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('take %s for a wish', (name) => {
    const signals = catchStopSignals();
    try {
      process.emit(name);

      expect(signals.stop.aborted).toBe(true);
      expect(signals.hurry.aborted).toBe(false);
    } finally {
      signals.forget();
    }
  });

  test('excuse what ended by them, and no fault that came at the same time', () => {
    const stop = AbortSignal.abort();

    expect(isStop(stop.reason, stop)).toBe(true);
    expect(isStop(new StoppedError(stop.reason), stop)).toBe(true);
    expect(isStop(new StartError(3, 'No Java.'), stop)).toBe(false);
    expect(isStop(new Error('broken'), stop)).toBe(false);
  });
});
