/** The tag in its canonical form (RFC 5646): `zh-hant` is `zh-Hant`; null for what is no tag. */
export function parseLanguage(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** The language in which a request without any preference is answered. */
const DEFAULT_LANGUAGE = 'en';

/** More than any browser sends; what follows is not read. */
const LONGEST_HEADER = 300;

/**
 * The language that an Accept-Language header prefers (RFC 9110 §12.5.4). Names exist in any
 * language and a missing one falls back, so the best tag is taken whatever it is.
 */
export function languageOfHeader(header: string | null): string {
  if (header === null) {
    return DEFAULT_LANGUAGE;
  }
  const wishes = header
    .slice(0, LONGEST_HEADER)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((text) => text.trim());
      return { language: parseLanguage(tag), quality: qualityOf(parameters) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return wishes.find(({ language }) => language !== null)?.language ?? DEFAULT_LANGUAGE;
}

function qualityOf(parameters: readonly string[]): number {
  const stated = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = stated === undefined ? 1 : Number(stated.slice(2));
  return Number.isNaN(quality) ? 0 : quality;
}
