/** The parts of XML text that telling one row from the next needs; what is inside a row is parsed later. */
export interface XmlToken {
  readonly kind: 'OPEN' | 'CLOSE' | 'EMPTY' | 'TEXT' | 'PASSED' | 'DOCTYPE' | 'BROKEN';
  /** Of a tag, also of one that is broken; empty otherwise. */
  readonly name: string;
  /** As it stands. */
  readonly raw: string;
}

/** Comments, instructions and CDATA, in which a tag is no tag. */
const PASSED: readonly { readonly start: string; readonly end: string }[] = [
  { start: '<!--', end: '-->' },
  { start: '<![CDATA[', end: ']]>' },
  { start: '<?', end: '?>' },
];
const LONGEST_START = 9;
const TAG = /^<(\/?)([^\s<>/"'=!?]+)(?:[^<>"']|"[^<"]*"|'[^<']*')*>/;
const NAME = /^<\/?([^\s<>/"'=!?]+)/;

/** The first token of a text; null where only what comes next can tell it. */
export function firstToken(text: string, isLast: boolean): XmlToken | null {
  if (!text.startsWith('<')) {
    const at = text.indexOf('<');
    const raw = at === -1 ? text : text.slice(0, at);
    return raw === '' ? null : { kind: 'TEXT', name: '', raw };
  }
  if (text.length < LONGEST_START && !isLast && !text.includes('>')) {
    return null;
  }
  const passed = PASSED.find(({ start }) => text.startsWith(start));
  if (passed !== undefined) {
    const at = text.indexOf(passed.end, passed.start.length);
    return at === -1
      ? unfinished(text, isLast)
      : { kind: 'PASSED', name: '', raw: text.slice(0, at + passed.end.length) };
  }
  return text.startsWith('<!')
    ? { kind: 'DOCTYPE', name: '', raw: text.slice(0, LONGEST_START) }
    : firstTag(text, isLast);
}

function firstTag(text: string, isLast: boolean): XmlToken | null {
  const [raw = '', slash, name = ''] = TAG.exec(text) ?? [];
  if (raw !== '') {
    const opened = raw.endsWith('/>') ? 'EMPTY' : 'OPEN';
    return { kind: slash === '/' ? 'CLOSE' : opened, name, raw };
  }
  // No value of an attribute may hold "<", so the next one ends what cannot be a tag.
  const next = text.indexOf('<', 1);
  return next === -1 ? unfinished(text, isLast) : broken(text.slice(0, next));
}

function unfinished(text: string, isLast: boolean): XmlToken | null {
  return isLast ? broken(text) : null;
}

function broken(raw: string): XmlToken {
  return { kind: 'BROKEN', name: NAME.exec(raw)?.[1] ?? '', raw };
}
