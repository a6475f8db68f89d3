const HIDDEN = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Cf}]/gu;

/**
 * Text of an input as a message shows it: a character that nobody sees, that turns text around or that
 * commands a terminal is shown as U+FFFD. Persian words lose their joiners, which a message can bear.
 */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, '\ufffd');
}

/** Enough for a rule and what breaks it, also where that is a list of ids. */
const MOST_RULE_CHARACTERS = 1_000;

/** The sentence of a message: what it is about, and the rule with the value that breaks it. */
export function sentence(subject: string, rule: string): string {
  const isLong = rule.length > MOST_RULE_CHARACTERS;
  const short = isLong ? `${rule.slice(0, MOST_RULE_CHARACTERS)}…` : rule;
  const visible = visibleText(`${subject} ${short}`);
  return /[.?]$/.test(visible) ? visible : `${visible}.`;
}
