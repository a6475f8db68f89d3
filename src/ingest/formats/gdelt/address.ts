/** Old exports name broadcasts and papers in words, where others have an address. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}
