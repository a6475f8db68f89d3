import { readFileSync } from 'node:fs';

/** Memory of a process, in MB. */
export interface ProcessMemory {
  readonly residentMb: number;
  readonly mostMb: number;
}

/** Of a process that runs now; null where the system keeps no `/proc`, or the process has ended. */
export function memoryOf(pid: number): ProcessMemory | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (field: string) =>
      Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1_024;
    const [residentMb, mostMb] = [megabytes('VmRSS'), megabytes('VmHWM')];
    return Number.isNaN(residentMb + mostMb) ? null : { residentMb, mostMb };
  } catch {
    return null;
  }
}

export function sayMemory(memory: ProcessMemory | null): string {
  return memory === null
    ? 'memory not known here'
    : `${memory.residentMb.toFixed(0)} MB resident, ${memory.mostMb.toFixed(0)} MB at most`;
}

/** Linux counts in hundredths of a second, whatever the machine. */
const TICK_MS = 10;
/** Behind the name of the command, which may hold blanks: the fields from the state on. */
const FIRST_FIELD = 3;
const [USER_FIELD, SYSTEM_FIELD] = [14, 15];

/** CPU time that a process took so far, in milliseconds; NaN where the system does not tell. */
export function cpuMsOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = [USER_FIELD, SYSTEM_FIELD].map((field) => Number(fields[field - FIRST_FIELD]));
    return ticks.reduce((sum, count) => sum + count, 0) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}
