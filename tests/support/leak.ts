/** Stacks, paths, statements and failures of the database, as they would stand in the JSON of an answer. */
const OF_THE_PROGRAM = /\\n {4}at |node_modules|\/src\/|\/dist\/|Neo4jError|Neo\.\w+Error|MATCH \(/;
/** Where an answer repeats what was asked: no secret to whoever has asked it. */
const REPEATED = /"(?:ref|message|value)":"(?:[^"\\]|\\.)*"/g;
const HIDDEN = /Unexpected error|INTERNAL_SERVER_ERROR/;

/** What an answer tells of the program that made it; null where that is nothing. */
export function leakOf(text: string): string | null {
  return HIDDEN.exec(text)?.[0] ?? OF_THE_PROGRAM.exec(text.replaceAll(REPEATED, ''))?.[0] ?? null;
}
