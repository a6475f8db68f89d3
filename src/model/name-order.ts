/** The stored keys by which things are listed by name: one for each script that readers sort by. */
export type NameOrder = 'nameOrderAr' | 'nameOrderEn';

/** The key by which names are ordered for readers of a language. */
export function nameOrderOf(language: string): NameOrder {
  return /^ar(?:-|$)/i.test(language) ? 'nameOrderAr' : 'nameOrderEn';
}
