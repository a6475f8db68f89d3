/** The colours of a drawing: those of the page, in the scheme in which it is looked at. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly line: string;
  readonly font: string;
  readonly Person: string;
  readonly State: string;
  readonly Organization: string;
}

/** A canvas knows no CSS variables. */
export function paletteOfPage(): Palette {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => style.getPropertyValue(name).trim();
  return {
    ground: value('--raised'),
    ink: value('--ink'),
    line: value('--strong-line'),
    font: style.fontFamily,
    Person: value('--teal'),
    State: value('--violet'),
    Organization: value('--clay'),
  };
}

/** Told whenever the page turns dark or light. @returns what ends it */
export function onScheme(change: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', change);
  return () => dark.removeEventListener('change', change);
}
