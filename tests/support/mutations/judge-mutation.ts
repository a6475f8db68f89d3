import { writeFile } from 'node:fs/promises';
import type { Format } from '../../../src/ingest/formats/formats.ts';
import type { Fault } from '../../../src/ingest/records.ts';
import { checkedPaths } from '../checked-records.ts';

/** What became of one mutated input. */
export interface Judged {
  /** `accepted`, or the code of each kind of fault, once. */
  readonly outcomes: readonly string[];
  /** What should not be: a crash, a message without a place, a second too much. Null where all is well. */
  readonly failure: string | null;
}

/** Small inputs take milliseconds; ten seconds are a hang, also on a machine that does other work. */
const MOST_MS = 10_000;

/** Reads, validates and checks one input as a load does, and looks at what is said of it. */
export async function judgeMutation(bytes: Buffer, file: string, format: Format): Promise<Judged> {
  await writeFile(file, bytes);
  const start = performance.now();
  try {
    const { faults } = await checkedPaths([file], format);
    const tookMs = Math.round(performance.now() - start);
    const lines = bytes.toString('latin1').split('\n').length;
    const wrong = faults.flatMap((fault) => problemOf(fault, file, lines) ?? []);
    const slow = tookMs > MOST_MS ? [`took ${tookMs} ms`] : [];
    return { outcomes: outcomesOf(faults), failure: [...slow, ...wrong][0] ?? null };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcomes: ['crash'], failure: told };
  }
}

function outcomesOf(faults: readonly Fault[]): readonly string[] {
  const errors = faults.filter(({ level }) => level === 'error');
  return errors.length === 0 ? ['accepted'] : [...new Set(errors.map(({ code }) => code))];
}

const MOST_MESSAGE_CHARACTERS = 2_000;

/** What is wrong with a message: a curator must find the place, and a terminal must survive it. */
function problemOf(fault: Fault, file: string, lines: number): string | null {
  const { line, field, code, message } = fault;
  const told = JSON.stringify(fault).slice(0, MOST_MESSAGE_CHARACTERS);
  const rules: readonly (readonly [isKept: boolean, rule: string])[] = [
    [fault.file === file, 'names another file'],
    [Number.isInteger(line) && line >= 1 && line <= lines, `has no line of the ${lines}`],
    [/^[A-Z][A-Z_]+$/.test(code), 'has no code'],
    [/[.?]$/.test(message), 'is no sentence'],
    [message.length <= MOST_MESSAGE_CHARACTERS, 'is too long'],
    [field.length <= MOST_MESSAGE_CHARACTERS, 'has too long a field'],
    [!HIDDEN.test(message + field), 'holds characters that nobody sees'],
    [!/\[object |undefined|\n {4}at /.test(message), 'tells of the program, not of the input'],
  ];
  const broken = rules.find(([isKept]) => !isKept);
  return broken === undefined ? null : `a message ${broken[1]}: ${told}`;
}

/** Control characters and what turns text around. */
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
