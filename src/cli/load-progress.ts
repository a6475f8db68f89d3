import type { LoadProgress } from '../ingest/load-options.ts';
import { createRate, type Rate } from './rate.ts';
import { numberText } from './table.ts';

const BAR_CELLS = 24;
const NAMES: Readonly<Record<LoadProgress['phase'], string>> = {
  READ: 'Reading',
  RESOLVE: 'Resolving',
  WRITE: 'Writing',
};

/** What a load is doing, as a line for somebody who waits. */
export interface LoadProgressText {
  /** Told how many bytes of how many have been read: the only measure of reading there is. */
  bytes(read: number, total: number): void;
  /** A bar, how many records, how many a second, and how long it takes yet. */
  textOf(at: LoadProgress): string;
}

interface Rates {
  readonly phase: LoadProgress['phase'];
  readonly records: Rate;
  /** Of what the bar is of: bytes, or records. */
  readonly amount: Rate;
}

/** @param now a clock in ms */
export function createLoadProgress(now: () => number): LoadProgressText {
  let bytes: Amount | null = null;
  let rates: Rates | null = null;
  return {
    bytes: (read, total) => {
      bytes = { done: read, total };
    },
    textOf: ({ phase, done, total }) => {
      if (rates?.phase !== phase) {
        // What is left of one phase says nothing of the next.
        rates = { phase, records: createRate(now), amount: createRate(now) };
      }
      const amount = total === null ? whileReading(phase, bytes) : { done, total };
      const parts = [
        done === 0 ? '' : `${numberText(done)} records`,
        rateText(rates.records.perSecond(done)),
        amount === null ? '' : leftText(amount, rates.amount.perSecond(amount.done)),
      ];
      const said = parts.filter((part) => part !== '').join(', ');
      return [NAMES[phase], amount === null ? '' : barOf(amount), said]
        .filter((part) => part !== '')
        .join(' ');
    },
  };
}

interface Amount {
  readonly done: number;
  readonly total: number;
}

function whileReading(phase: LoadProgress['phase'], bytes: Amount | null): Amount | null {
  return phase === 'READ' && bytes !== null && bytes.total > 0 ? bytes : null;
}

function barOf({ done, total }: Amount): string {
  const part = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.round(BAR_CELLS * part);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
  return `${bar} ${Math.floor(100 * part)} %`;
}

function rateText(perSecond: number | null): string {
  return perSecond === null || perSecond < 1 ? '' : `${numberText(Math.round(perSecond))} a second`;
}

function leftText({ done, total }: Amount, perSecond: number | null): string {
  if (perSecond === null || perSecond <= 0 || done >= total) {
    return '';
  }
  return `${durationText(Math.ceil((total - done) / perSecond))} left`;
}

const MINUTE_S = 60;
const HOUR_S = 3_600;

function durationText(seconds: number): string {
  if (seconds < MINUTE_S) {
    return `${seconds} s`;
  }
  return seconds < HOUR_S
    ? `${Math.floor(seconds / MINUTE_S)} min ${seconds % MINUTE_S} s`
    : `${Math.floor(seconds / HOUR_S)} h ${Math.floor((seconds % HOUR_S) / MINUTE_S)} min`;
}
