const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const ENTITY = /&(#x[0-9a-fA-F]+|#\d+|[^;&\s]+);/g;
const LAST_CODE_POINT = 0x10ffff;

/** The text with the entities that XML itself knows read; others are told in `problems`. */
export function entitiesRead(text: string, problems: string[]): string {
  return text.replace(ENTITY, (whole, name: string) => {
    const read = name.startsWith('#') ? characterOf(name.slice(1)) : NAMED.get(name);
    if (read === undefined) {
      problems.push(`must have entities of XML only, but got: ${whole.slice(0, 40)}`);
    }
    return read ?? whole;
  });
}

function characterOf(code: string): string | undefined {
  const point = code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code);
  return point > 0 && point <= LAST_CODE_POINT ? String.fromCodePoint(point) : undefined;
}
