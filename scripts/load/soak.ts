import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../bench/measure.ts';
import { type Held, heldBy } from './held.ts';
import { type Load, startLoad } from './steady-load.ts';

export interface Soaking extends Load {
  /** Of the service. */
  readonly pid: number | undefined;
  readonly seconds: number;
  /** Told once a minute what the service holds. */
  readonly onMinute?: (held: Held) => void;
}

export interface Soaked {
  readonly count: number;
  /** What was wrong with answers that are not 200 and whole. */
  readonly faults: readonly string[];
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** What was held in the middle of the second quarter, when all is warm, and of the last one. */
  readonly early: Held;
  readonly late: Held;
}

const LOOK_MS = 500;
const LOOKS_A_MINUTE = 120;
const MS_A_SECOND = 1_000;

/** Asks for so long, and looks what the service holds meanwhile. */
export async function soak(soaking: Soaking): Promise<Soaked> {
  const { pid, seconds, onMinute = () => undefined } = soaking;
  const load = startLoad(soaking);
  const looks: Held[] = [];
  const until = performance.now() + seconds * MS_A_SECOND;
  while (performance.now() < until) {
    const held = heldBy(pid);
    looks.push(held);
    if (looks.length % LOOKS_A_MINUTE === 0) {
      onMinute(held);
    }
    await sleep(LOOK_MS);
  }
  await load.stop();
  const times = load.ended.map(({ ms }) => ms).sort((a, b) => a - b);
  const quarter = Math.floor(looks.length / 4);
  return {
    count: load.ended.length,
    faults: load.ended
      .filter(({ status, fault }) => status !== 200 || fault !== null)
      .map(({ status, fault }) => fault ?? `status ${status}`),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    early: middleOf(looks.slice(quarter, 2 * quarter)),
    late: middleOf(looks.slice(3 * quarter)),
  };
}

function middleOf(looks: readonly Held[]): Held {
  const middle = (of: (held: Held) => number) =>
    quantile(
      looks.map(of).sort((a, b) => a - b),
      0.5,
    );
  return {
    sockets: middle(({ sockets }) => sockets),
    residentMb: middle(({ residentMb }) => residentMb),
  };
}
