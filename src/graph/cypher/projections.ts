import type { RecordShape } from 'neo4j-driver';
import type {
  ActorRow,
  DocumentRow,
  MeetingRow,
  NamedType,
  NameRow,
  OfficeRow,
  OrganizationRow,
  PersonRow,
  PlaceRow,
  SeatRow,
  StateRow,
} from '../../model/rows.ts';
import type { LocalText } from '../../model/stated.ts';

// A thing is read as one column, a list of its properties: `personList('p') AS person`, then `personRow(row['person'])`.
// A map would send the names of the properties with every thing. A property that a node lacks is null in the list.

/** Properties in the order in which they are listed. */
export type Listed = readonly RecordShape[string][];

/** They stand right behind the id. */
const NAMES = ['nameTexts', 'nameLanguages', 'nameScripts', 'nameKinds'] as const;

const list =
  (...properties: readonly string[]) =>
  (node: string): string =>
    `[${properties.map((property) => `${node}.${property}`).join(', ')}]`;

export const personList = list('id', ...NAMES, 'identifiers', 'born', 'died');
export const stateList = list('id', ...NAMES, 'code', 'from', 'until');
export const organizationList = list('id', ...NAMES, 'abbreviation');
export const placeList = list('id', ...NAMES, 'kind');
export const officeList = list('id', 'titleTexts', 'titleLanguages', 'rank');
export const documentList = list(
  'id',
  'title',
  'publisher',
  'language',
  'publishedOn',
  'publishedOnNote',
  'url',
);
export const meetingList = list(
  'id',
  'kind',
  'mode',
  'status',
  'date',
  'occasion',
  'titleTexts',
  'titleLanguages',
  'sourceCount',
);
export const seatList = list('role', 'status', 'side', 'for', 'office', 'officeBasis');

/** Any actor, as what it is listed with its label before. */
export function actorList(node: string): string {
  return `CASE WHEN ${node}:Person THEN ['Person'] + ${personList(node)}
    WHEN ${node}:State THEN ['State'] + ${stateList(node)}
    ELSE ['Organization'] + ${organizationList(node)} END`;
}

export function actorRow([type, ...listed]: Listed): ActorRow {
  switch (type) {
    case 'Person':
      return personRow(listed);
    case 'State':
      return stateRow(listed);
    default:
      return organizationRow(listed);
  }
}

export function personRow(listed: Listed): PersonRow {
  const [id, , , , , identifiers, born, died] = listed;
  return {
    type: 'Person',
    id,
    names: namesOf('Person', listed),
    identifiers: (identifiers ?? []).map(identifierOf),
    born,
    died,
  };
}

export function stateRow(listed: Listed): StateRow {
  const [id, , , , , code, from, until] = listed;
  return { type: 'State', id, names: namesOf('State', listed), code, from, until };
}

export function organizationRow(listed: Listed): OrganizationRow {
  const [id, , , , , abbreviation] = listed;
  return { type: 'Organization', id, names: namesOf('Organization', listed), abbreviation };
}

export function placeRow(listed: Listed): PlaceRow {
  const [id, , , , , kind] = listed;
  return { type: 'Place', id, names: namesOf('Place', listed), kind };
}

export function officeRow([id, texts, languages, rank]: Listed): OfficeRow {
  return { type: 'Office', id, titles: textsOf(texts, languages), rank };
}

export function documentRow(listed: Listed): DocumentRow {
  const [id, title, publisher, language, publishedOn, publishedOnNote, url] = listed;
  return { type: 'Document', id, title, publisher, language, publishedOn, publishedOnNote, url };
}

export function meetingRow(listed: Listed): MeetingRow {
  const [id, kind, mode, status, date, occasion, texts, languages, sourceCount] = listed;
  return {
    type: 'Meeting',
    id,
    kind,
    mode,
    status,
    date,
    occasion: occasion ?? id,
    titles: textsOf(texts, languages),
    independentSourceCount: sourceCount ?? 0,
  };
}

export function seatRow([role, status, side, onBehalfOf, office, officeBasis]: Listed): SeatRow {
  return { role, status, side, for: onBehalfOf ?? [], office, officeBasis };
}

/** Texts and their languages are stored as two lists, since a property holds no list of pairs. */
export function textsOf(
  texts: readonly string[] | null,
  languages: readonly string[] | null,
): readonly LocalText[] {
  return (texts ?? []).map((text, index) => ({ text, language: languages?.[index] ?? '' }));
}

function namesOf(type: NamedType, listed: Listed): readonly NameRow[] {
  const [id, texts, languages, scripts, kinds] = listed;
  const owner = { type, id };
  const known: readonly string[] = texts ?? [];
  return known.map((text, at) => ({
    owner,
    text,
    language: languages?.[at] || null,
    script: scripts?.[at] ?? 'Zyyy',
    kind: kinds?.[at] ?? 'ALIAS',
  }));
}

/** `wikidata Q7747`: a scheme has no space in it, a value may. */
function identifierOf(text: string) {
  const space = text.indexOf(' ');
  return { scheme: text.slice(0, space), value: text.slice(space + 1) };
}
