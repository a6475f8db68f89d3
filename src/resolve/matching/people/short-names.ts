/** Given names and what they are called for short, by name key; one line is one name. */
const SHORT_NAMES = `
  konstantinos constantine constantin konstandinos kostas costas kostis
  william bill will billy
  james jim jimmy
  joseph joe
  robert bob rob
  richard dick
  anthony tony
  michael mike mick
  edward ted ed
  gerald gerry jerry
  patrick pat paddy
  thomas tom
  timothy tim
  charles charlie chuck
  john jack
  margaret maggie
  katherine kate
  albert bert albie
  francisco paco
  jose pepe
  georgios george giorgos yorgos
  andreas andrew
  dimitris dimitrios dimitri
  alexandros alexis
  rudolphus ruud
  jan johannes hans
  franciscus frans
  boris borys
`;

const NAME_OF: ReadonlyMap<string, number> = new Map(
  SHORT_NAMES.trim()
    .split('\n')
    .flatMap((line, number) =>
      line
        .trim()
        .split(' ')
        .map((key) => [key, number] as const),
    ),
);

/** The number of the name that a word is, or is short for; null where no other form is known. */
export function shortNameOf(key: string): number | null {
  return NAME_OF.get(key) ?? null;
}
