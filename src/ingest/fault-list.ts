import type { Fault } from './records.ts';
import { sentence } from './visible-text.ts';

/**
 * More than anybody mends in one go. Of each step of a load so many errors are kept, so many warnings,
 * and so many rows that are left out: a file of a million bad rows must not fill the memory with them.
 */
export const MOST_FAULTS = 1_000;

/** What one step of a load found, as much of it as is kept. */
export interface FaultList {
  add(faults: Iterable<Fault>): void;
  /** Whether there are more errors than are kept, so that going on tells nobody more. */
  isFull(): boolean;
  /**
   * What is kept, behind what says that it is not all.
   *
   * @param inOrder how it is to be sorted
   */
  all(inOrder?: (kept: readonly Fault[]) => readonly Fault[]): readonly Fault[];
}

/** @param step what ends once the list is full */
export function createFaultList(step: 'read' | 'checked'): FaultList {
  const kept: Fault[] = [];
  const count = { error: 0, warning: 0 };
  const over: Partial<Record<Fault['level'], Fault>> = {};
  const add = (fault: Fault) => {
    count[fault.level] += 1;
    if (count[fault.level] <= MOST_FAULTS) {
      kept.push(fault);
    } else {
      over[fault.level] ??= fault;
    }
  };
  return {
    add: (faults) => {
      for (const fault of faults) {
        if (over.error === undefined) {
          add(fault);
        }
      }
    },
    isFull: () => over.error !== undefined,
    all: (inOrder = (faults) => faults) => [
      ...(over.error === undefined ? [] : [stoppedAt(over.error, step)]),
      ...(over.warning === undefined ? [] : [notListed(over.warning, count.warning)]),
      ...inOrder(kept),
    ],
  };
}

/** The faults of a walk, which ends where there are too many. */
export function keptFaults(faults: Iterable<Fault>): readonly Fault[] {
  const list = createFaultList('checked');
  for (const fault of faults) {
    list.add([fault]);
    if (list.isFull()) {
      break;
    }
  }
  return list.all();
}

function stoppedAt(fault: Fault, step: 'read' | 'checked'): Fault {
  const rule = `must have at most ${MOST_FAULTS} errors to be ${step} to its end, but has more: what stands from here on was not ${step}. Mend these first`;
  return { ...fault, code: 'TOO_MANY_ERRORS', message: sentence(fault.file, rule) };
}

function notListed(fault: Fault, all: number): Fault {
  const rule = `must have at most ${MOST_FAULTS} warnings for each to be listed, but there are ${all}: those from here on are only counted`;
  return { ...fault, code: 'TOO_MANY_WARNINGS', message: sentence(fault.file, rule) };
}
