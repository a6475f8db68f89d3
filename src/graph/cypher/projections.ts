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
import type { LocalText, NameKind } from '../../model/stated.ts';

// A thing is read as one column, a map: `personMap('p') AS person`, then `personRow(row['person'])`.
// A property that a node lacks is null in the map.

const NAMES = '.nameTexts, .nameLanguages, .nameScripts, .nameKinds';

const map =
  (properties: string) =>
  (node: string): string =>
    `${node} {${properties}}`;

export const personMap = map(`.id, ${NAMES}, .identifiers, .born, .died`);
export const stateMap = map(`.id, ${NAMES}, .code, .from, .until`);
export const organizationMap = map(`.id, ${NAMES}, .abbreviation`);
export const placeMap = map(`.id, ${NAMES}, .kind`);
export const officeMap = map('.id, .titleTexts, .titleLanguages, .rank');
export const documentMap = map(
  '.id, .title, .publisher, .language, .publishedOn, .publishedOnNote, .url',
);
export const meetingMap = map(
  '.id, .kind, .mode, .status, .date, .occasion, .titleTexts, .titleLanguages, .sourceCount',
);
export const seatMap = map('.role, .status, .side, .for, .office, .officeBasis');

/** Any actor, with its label as `type`. */
export function actorMap(node: string): string {
  const type = `CASE WHEN ${node}:Person THEN 'Person' WHEN ${node}:State THEN 'State' ELSE 'Organization' END`;
  const properties = `.id, ${NAMES}, .identifiers, .born, .died, .code, .from, .until, .abbreviation`;
  return `${node} {${properties}, type: ${type}}`;
}

export function actorRow(node: RecordShape): ActorRow {
  switch (node['type']) {
    case 'Person':
      return personRow(node);
    case 'State':
      return stateRow(node);
    default:
      return organizationRow(node);
  }
}

export function personRow(node: RecordShape): PersonRow {
  return {
    type: 'Person',
    id: node['id'],
    names: namesOf('Person', node),
    identifiers: (node['identifiers'] ?? []).map(identifierOf),
    born: node['born'],
    died: node['died'],
  };
}

export function stateRow(node: RecordShape): StateRow {
  return {
    type: 'State',
    id: node['id'],
    names: namesOf('State', node),
    code: node['code'],
    from: node['from'],
    until: node['until'],
  };
}

export function organizationRow(node: RecordShape): OrganizationRow {
  return {
    type: 'Organization',
    id: node['id'],
    names: namesOf('Organization', node),
    abbreviation: node['abbreviation'],
  };
}

export function placeRow(node: RecordShape): PlaceRow {
  return { type: 'Place', id: node['id'], names: namesOf('Place', node), kind: node['kind'] };
}

export function officeRow(node: RecordShape): OfficeRow {
  return {
    type: 'Office',
    id: node['id'],
    titles: textsOf(node['titleTexts'], node['titleLanguages']),
    rank: node['rank'],
  };
}

export function documentRow(node: RecordShape): DocumentRow {
  return {
    type: 'Document',
    id: node['id'],
    title: node['title'],
    publisher: node['publisher'],
    language: node['language'],
    publishedOn: node['publishedOn'],
    publishedOnNote: node['publishedOnNote'],
    url: node['url'],
  };
}

export function meetingRow(node: RecordShape): MeetingRow {
  return {
    type: 'Meeting',
    id: node['id'],
    kind: node['kind'],
    mode: node['mode'],
    status: node['status'],
    date: node['date'],
    occasion: node['occasion'] ?? node['id'],
    titles: textsOf(node['titleTexts'], node['titleLanguages']),
    independentSourceCount: node['sourceCount'] ?? 0,
  };
}

export function seatRow(seat: RecordShape): SeatRow {
  return {
    role: seat['role'],
    status: seat['status'],
    side: seat['side'],
    for: seat['for'] ?? [],
    office: seat['office'],
    officeBasis: seat['officeBasis'],
  };
}

/** Texts and their languages are stored as two lists, since a property holds no list of pairs. */
export function textsOf(
  texts: readonly string[] | null,
  languages: readonly string[] | null,
): readonly LocalText[] {
  return (texts ?? []).map((text, index) => ({ text, language: languages?.[index] ?? '' }));
}

function namesOf(type: NamedType, node: RecordShape): readonly NameRow[] {
  const languages: readonly string[] = node['nameLanguages'] ?? [];
  const scripts: readonly string[] = node['nameScripts'] ?? [];
  const kinds: readonly NameKind[] = node['nameKinds'] ?? [];
  const texts: readonly string[] = node['nameTexts'] ?? [];
  return texts.map((text, index) => ({
    owner: { type, id: node['id'] },
    text,
    language: languages[index] || null,
    script: scripts[index] ?? 'Zyyy',
    kind: kinds[index] ?? 'ALIAS',
  }));
}

/** `wikidata Q7747`: a scheme has no space in it, a value may. */
function identifierOf(text: string) {
  const space = text.indexOf(' ');
  return { scheme: text.slice(0, space), value: text.slice(space + 1) };
}
