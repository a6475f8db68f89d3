import type { RunningService } from './liqa.ts';

/**
 * What the service says of its projection: how long it was built for, and in how much memory.
 *
 * Every line of its log that tells of the projection counts; none where it has none.
 */
export function projectionNotes({ output }: Pick<RunningService, 'output'>): readonly string[] {
  return output()
    .split('\n')
    .filter((line) => /^\{.*projection/i.test(line));
}
