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
