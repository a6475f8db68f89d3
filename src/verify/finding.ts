/** Something in a graph that breaks a rule of the design. */
export interface Finding {
  readonly code: string;
  /** Label and key of what it is about. */
  readonly label: string;
  readonly key: string;
  /** What must hold. */
  readonly rule: string;
  /** What is there instead; null where the rule says it. */
  readonly value: string | null;
}

const MOST_SHOWN = 200;

/** A value as a finding shows it: long ones are cut. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) {
    return 'nothing';
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}
