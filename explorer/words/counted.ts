/** A text for each form of number that a language has, with `{n}` where the number stands. */
export type Counted = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Holds forms of a language to the shape that all languages share. */
export function counted(forms: Counted): Counted {
  return forms;
}
