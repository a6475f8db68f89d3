export const EXPORT_USAGE = `liqa export meetings|encounters|network --format FORMAT [options]
liqa export --records DIR

Writes what the query of that name finds, whole: meetings and encounters as csv or ndjson, a network
as gexf, graphml or json (of Cytoscape). With --records, writes the whole graph as records instead: load --each DIR restores it.

  --records DIR          a folder that is empty or not there yet, for a file for each data set
  --format FORMAT        csv, ndjson, gexf, graphml, json
  --where JSON           which meetings, as in the schema: '{"during":{"from":"2024-01-01"}}'
  --order-by JSON        in which order: '{"field":"DATE","direction":"ASC"}'
  --ties TIE,…           of encounters and networks: MET (default), CO_PRESENT, SAME_SIDE
  --between KIND         encounters between PERSON (default), STATE or ORGANIZATION
  --of REF               encounters of one actor only
  --around REF           of a network: around whom; may be given again
  --hops N               of a network: how far, 1 (default) to 3
  --with KIND            of a network, or beside --of: PERSON (default), STATE or ORGANIZATION
  --max-nodes N          of a network: how many actors at most
  --language TAG         of names and texts: en (default), ar, …
  --output FILE          where to write it (default: standard output)

Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 no database.`;

export const EXPORT_OPTIONS = {
  records: { type: 'string' },
  format: { type: 'string' },
  where: { type: 'string', multiple: true },
  'order-by': { type: 'string', multiple: true },
  ties: { type: 'string', multiple: true },
  between: { type: 'string', multiple: true },
  of: { type: 'string', multiple: true },
  around: { type: 'string', multiple: true },
  hops: { type: 'string', multiple: true },
  with: { type: 'string', multiple: true },
  'max-nodes': { type: 'string', multiple: true },
  language: { type: 'string', multiple: true },
  output: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** The options that are arguments of the schema, by the names that they have there. */
export function textsOfOptions(values: Values): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(values).flatMap(([option, given]) =>
      Array.isArray(given) ? [[argumentOf(option), given] as const] : [],
    ),
  );
}

/** `max-nodes` is the argument `maxNodes`. */
function argumentOf(option: string): string {
  return option.replace(/-(?<letter>\w)/g, (_dash, letter: string) => letter.toUpperCase());
}
