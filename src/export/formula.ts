/**
 * Where a spreadsheet may begin a cell, what it skips there, and the first character it looks at.
 * Cells begin with the text; but a program that separates cells by semicolons or tabs, as Excel does
 * in much of Europe, reads quotes otherwise than we write them and begins one behind these, too.
 */
const CELL_START = /(?<before>^|[;\t\r\n])(?<blank>[\s\p{Cc}\p{Cf}]*)(?<first>[^\s\p{Cc}\p{Cf}])/gu;

/** What begins a formula; − is the minus sign of typographers. */
const FORMULA_STARTS: readonly string[] = ['=', '+', '-', '@', '−'];

/** Some programs cut these off before they look whether the rest is a formula. */
const CUT_OFF = /^[\t\r\n]/u;

/**
 * The text with an apostrophe before whatever a spreadsheet would run as a formula: it is shown as
 * text then. Wide, small and raised forms of the signs count, since some programs fold them.
 * Source: OWASP, CSV Injection.
 */
export function withoutFormulas(text: string): string {
  const harmless = text.replace(
    CELL_START,
    (whole, before: string, blank: string, first: string) =>
      FORMULA_STARTS.includes(first.normalize('NFKC')) ? `${before}${blank}'${first}` : whole,
  );
  return CUT_OFF.test(harmless) ? `'${harmless}` : harmless;
}
