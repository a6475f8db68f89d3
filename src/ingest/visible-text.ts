const HIDDEN = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Cf}]/gu;

/**
 * Text of an input as a message shows it: a character that nobody sees, that turns text around or that
 * commands a terminal is shown as U+FFFD. Persian words lose their joiners, which a message can bear.
 */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, '\ufffd');
}

/** The sentence of a message, ended once. */
export function sentence(text: string): string {
  const visible = visibleText(text);
  return /[.?]$/.test(visible) ? visible : `${visible}.`;
}
