import type { LoadProgress } from '../ingest/load-options.ts';
import { waitingText } from './waiting-text.ts';

const BAR_CELLS = 24;

/** How far a load is, as a line that a person watches. */
export function stepText({ phase, done, total, holder }: LoadProgress): string {
  if (holder !== undefined) {
    return waitingText(holder);
  }
  const what = { WAIT: 'Waiting', READ: 'Reading', RESOLVE: 'Resolving', WRITE: 'Writing' }[phase];
  if (total === null) {
    return done === 0 ? what : `${what} ${done} records`;
  }
  const filled = total === 0 ? BAR_CELLS : Math.round((BAR_CELLS * done) / total);
  return `${what} ${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ${done}/${total}`;
}
