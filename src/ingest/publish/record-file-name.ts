const LEAST_DIGITS = 2;
/** Of four bytes each at the most, so that a name fits every file system. */
const MOST_CHARACTERS = 40;

/**
 * `03-five-articles.ndjson`: in the order of names, files are in the order of loading. The number
 * makes it unique, so that what no file name may hold can be left out of the id.
 */
export function recordFileName(dataset: string, number: number, of: number): string {
  const digits = Math.max(LEAST_DIGITS, String(of).length);
  const safe = dataset.normalize('NFC').replaceAll(/[^\p{L}\p{N}_-]+/gu, '-');
  const words = [...safe]
    .slice(0, MOST_CHARACTERS)
    .join('')
    .replaceAll(/^-+|-+$/g, '');
  return `${String(number).padStart(digits, '0')}-${words || 'records'}.ndjson`;
}
