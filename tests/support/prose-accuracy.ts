import { stateOfColumn } from '../../src/ingest/formats/us-travel/countries.ts';
import { readProse } from '../../src/ingest/formats/us-travel/prose/read-prose.ts';
import { readVisitors } from '../../src/ingest/formats/us-travel/prose/read-visitors.ts';
import type { Mention } from '../../src/ingest/formats/us-travel/prose/reading.ts';
import type { Label, SampleRow } from './prose-sample.ts';

/** How well rows are read. People are compared by row and name as it stands. */
export interface ProseAccuracy {
  readonly rows: number;
  readonly labelled: number;
  readonly found: number;
  readonly matched: number;
  /** Of the matched, whose state is the one that the label says. */
  readonly stateRight: number;
  readonly titleRight: number;
  /** Rows that state no meeting, and those of them that got one. */
  readonly without: number;
  readonly invented: number;
  readonly visitors: number;
  readonly visitorsRight: number;
  /** One line a fault, for whoever tunes. */
  readonly faults: readonly string[];
}

interface Person {
  readonly name: string;
  readonly title: string | null;
  readonly state: string | null;
}

const NOTHING: ProseAccuracy = {
  rows: 0,
  labelled: 0,
  found: 0,
  matched: 0,
  stateRight: 0,
  titleRight: 0,
  without: 0,
  invented: 0,
  visitors: 0,
  visitorsRight: 0,
  faults: [],
};

export function measureProse(
  labels: readonly Label[],
  register: ReadonlyMap<string, SampleRow>,
): ProseAccuracy {
  return labels.reduce((sum, label) => {
    const row = register.get(label.row);
    if (row === undefined) throw new Error(`${label.row} must be a row of the register`);
    return added(sum, measureRow(label, row));
  }, NOTHING);
}

function measureRow(label: Label, row: SampleRow): ProseAccuracy {
  const own = stateOfColumn(row.country, row.start);
  const direction = row.visitor === null ? 'TRAVEL' : 'VISIT';
  const { meetings } = readProse({ ...row, direction, own });
  const people = meetings.flatMap(({ parties }) => parties.flatMap((party) => party.people));
  const found = distinct(people.map((mention) => personOf(mention, own)));
  const met = distinct(label.met);
  const pairs = met.flatMap((one) => {
    const other = found.find(({ name }) => key(name) === key(one.name));
    return other === undefined ? [] : [{ one, other }];
  });
  const visitors = readVisitors(row.visitor ?? '').map((mention) => personOf(mention, own));
  const right = label.visitors.filter((one) => visitors.some((other) => sameVisitor(one, other)));
  const faults = [
    ...met
      .filter(({ name }) => !found.some((other) => key(other.name) === key(name)))
      .map((one) => `missed ${shown(one)}`),
    ...found
      .filter(({ name }) => !met.some((other) => key(other.name) === key(name)))
      .map((one) => `wrongly found ${shown(one)}`),
    ...pairs
      .filter(({ one, other }) => one.state !== other.state)
      .map(({ one, other }) => `state ${shown(one)}, read ${shown(other)}`),
    ...pairs
      .filter(({ one, other }) => bareTitle(one.title) !== bareTitle(other.title))
      .map(({ one, other }) => `title ${shown(one)}, read ${shown(other)}`),
    ...label.visitors
      .filter((one) => !right.includes(one))
      .map((one) => `visitor ${shown(one)}, read ${visitors.map(shown).join('; ')}`),
    ...(label.noMeeting === true && meetings.length > 0 ? ['meeting invented'] : []),
  ];
  return {
    rows: 1,
    labelled: met.length,
    found: found.length,
    matched: pairs.length,
    stateRight: pairs.filter(({ one, other }) => one.state === other.state).length,
    titleRight: pairs.filter(({ one, other }) => bareTitle(one.title) === bareTitle(other.title))
      .length,
    without: label.noMeeting === true ? 1 : 0,
    invented: label.noMeeting === true && meetings.length > 0 ? 1 : 0,
    visitors: label.visitors.length,
    visitorsRight: right.length,
    faults: faults.map((fault) => `${row.row}: ${fault}`),
  };
}

function personOf({ name, title, of }: Mention, own: string | null): Person {
  return { name, title, state: of ?? own };
}

function sameVisitor(one: Person, other: Person): boolean {
  return (
    key(one.name) === key(other.name) &&
    bareTitle(one.title) === bareTitle(other.title) &&
    one.state === other.state
  );
}

function distinct(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [key(person.name), person])).values()];
}

function key(name: string): string {
  return name.normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase();
}

/** Labels keep "former" and an organization in the title, the reading keeps them apart. */
function bareTitle(title: string | null): string {
  return (title ?? '').replace(/^(?:former|UN|EU|PLO|NATO) /i, '').toLowerCase();
}

function shown({ title, name, state }: Person): string {
  return `${title ?? '–'} ${name} (${state ?? '–'})`;
}

function added(sum: ProseAccuracy, one: ProseAccuracy): ProseAccuracy {
  return {
    rows: sum.rows + one.rows,
    labelled: sum.labelled + one.labelled,
    found: sum.found + one.found,
    matched: sum.matched + one.matched,
    stateRight: sum.stateRight + one.stateRight,
    titleRight: sum.titleRight + one.titleRight,
    without: sum.without + one.without,
    invented: sum.invented + one.invented,
    visitors: sum.visitors + one.visitors,
    visitorsRight: sum.visitorsRight + one.visitorsRight,
    faults: [...sum.faults, ...one.faults],
  };
}
