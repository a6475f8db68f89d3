/** @throws RangeError where the text of an option is no number above 0. */
export function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) {
    throw new RangeError(`--${option} must be a number above 0, but got: ${text}.`);
  }
  return number;
}
