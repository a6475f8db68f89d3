/** How much one request may ask for. Each number is a setting; whatever goes past it is refused before it is executed. */
export interface Limits {
  /** Of the body of a request, as it is sent. */
  readonly bodyBytes: number;
  /** Of names, brackets and values in a document. */
  readonly tokens: number;
  /** Of operations and fragments in a document. */
  readonly definitions: number;
  /** Of fields, spreads and inline fragments of an operation, with every fragment written out. */
  readonly selections: number;
  /** Of fields that are asked for again where they were asked for already. */
  readonly repeats: number;
  /** Of fields in fields; `{ person { name } }` is 2 deep. Introspection is not counted. */
  readonly depth: number;
  /** Of fields with another name, with every fragment written out. */
  readonly aliases: number;
  /** Of fields of the query itself, with every fragment written out. */
  readonly rootFields: number;
  /** Of directives, with every fragment written out. */
  readonly directives: number;
  /** Of lists and objects in one another, in variables and in values of a document. */
  readonly valueDepth: number;
  /** Of items of one list, in variables and in a document. */
  readonly listItems: number;
  /** Of characters (UTF-16) of one text, in variables and in a document. */
  readonly textLength: number;
  /** Of items of a page: `first` and `last`. */
  readonly pageSize: number;
  /** Of things that an operation may lead to, and of what finding them takes. */
  readonly cost: number;
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 100_000,
  // Validation takes up to 0.1 ms a token; the largest example has three hundred.
  tokens: 1_000,
  // Validation compares every fragment with every other one.
  definitions: 50,
  selections: 1_000,
  // Validation compares every two fields of one name, and all that is in them.
  repeats: 100,
  depth: 15,
  aliases: 50,
  rootFields: 20,
  directives: 50,
  // Twice what the deepest filter takes that is not refused later.
  valueDepth: 32,
  listItems: 1_000,
  // A cursor holds a name and an id; references and search texts have smaller bounds of their own.
  textLength: 10_000,
  pageSize: 100,
  // A thing takes about 50 µs: so this is a second of one processor.
  cost: 20_000,
};
