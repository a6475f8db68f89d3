import { distance } from 'fastest-levenshtein';
import { nameKey } from '../../src/model/name-key.ts';
import { MATCH_SCORE, matchName } from '../../src/model/search/match-name.ts';
import { comparableName } from '../../src/model/search/name-score.ts';
import { likenessBySound } from '../../src/model/search/sound-likeness.ts';
import { SAMPLE_SCRIPTS, type Sample, type SampleScript } from './search-sample.ts';

export interface SearchHit {
  readonly recordId: string;
  readonly name: string;
  readonly score: number;
}

/** The service, as far as it is measured. */
export interface Searched {
  /** Replaces everybody in the graph. */
  load(records: object): Promise<unknown>;
  /** People only, the best first. */
  search(text: string): Promise<readonly SearchHit[]>;
}

export interface Accuracy {
  readonly sought: SampleScript;
  readonly known: SampleScript;
  /** Shares of the people who came first, or among the first three. */
  readonly first: number;
  readonly three: number;
  /** The share of those who came first with the score of a match. */
  readonly matched: number;
  /** The share of the absent for whom somebody has the score of a match. */
  readonly falselyMatched: number;
  readonly missed: readonly string[];
  readonly false: readonly string[];
}

/**
 * Seeks everybody of a sample in each script while they are known in one other only, among the
 * names of a register; and those who are not there.
 */
export async function measureAccuracy(
  searched: Searched,
  sample: Sample,
  register: readonly string[],
): Promise<readonly Accuracy[]> {
  const others = withoutPeopleOf(sample, register);
  const found: Accuracy[] = [];
  for (const known of SAMPLE_SCRIPTS) {
    await searched.load(recordsOf(sample, known, others));
    for (const sought of SAMPLE_SCRIPTS.filter((script) => script !== known)) {
      found.push(await measureOne(searched, sample, sought, known));
    }
  }
  return found;
}

async function measureOne(
  searched: Searched,
  { people, absent }: Sample,
  sought: SampleScript,
  known: SampleScript,
): Promise<Accuracy> {
  const places: number[] = [];
  const missed: string[] = [];
  let matched = 0;
  for (const person of people) {
    const hits = await searched.search(person[sought]);
    const place = hits.findIndex(({ recordId }) => recordId === person.id);
    places.push(place);
    matched += Number(place === 0 && (hits[0]?.score ?? 0) >= MATCH_SCORE);
    if (place !== 0) {
      missed.push(`${person[sought]} = ${person[known]}, but first: ${shown(hits[0])}`);
    }
  }
  const mistaken: string[] = [];
  for (const person of absent) {
    const [hit] = await searched.search(person[sought]);
    if (hit !== undefined && hit.score >= MATCH_SCORE) {
      mistaken.push(`${person[sought]}, but found: ${shown(hit)}`);
    }
  }
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
  return {
    sought,
    known,
    first: share(places.filter((place) => place === 0).length, people.length),
    three: share(places.filter((place) => place >= 0 && place < 3).length, people.length),
    matched: share(matched, people.length),
    falselyMatched: share(mistaken.length, absent.length),
    missed,
    false: mistaken,
  };
}

function shown(hit: SearchHit | undefined): string {
  return hit === undefined ? 'nobody' : `${hit.name} (${hit.score.toFixed(2)})`;
}

function recordsOf({ people }: Sample, known: SampleScript, others: readonly string[]): object {
  return {
    dataset: { id: 'names', kind: 'CURATED' },
    people: [
      ...people.map((person) => ({ id: person.id, names: { [known]: person[known] } })),
      ...others.map((name, at) => ({ id: `register-${at}`, names: { en: name } })),
    ],
  };
}

/** Who stands in the register too is there twice otherwise, or not absent at all. */
function withoutPeopleOf({ people, absent }: Sample, register: readonly string[]) {
  const all = [...people, ...absent];
  return register.filter((name) => !all.some((person) => isOne(person.en, name)));
}

/** Whether two Latin names are one person's: by letters, or so near by sound both ways. */
function isOne(a: string, b: string): boolean {
  return sharesWords(a, b) || (matches(a, b) && matches(b, a));
}

const SURE = 0.9;

function matches(a: string, b: string): boolean {
  return (matchName(comparableName(a), comparableName(b), likenessBySound())?.score ?? 0) >= SURE;
}

/** Whether each longer word of the shorter name is in the other, give or take a letter. */
function sharesWords(a: string, b: string): boolean {
  const [words = [], others = []] = [wordsOf(a), wordsOf(b)].toSorted(
    (one, other) => one.length - other.length,
  );
  return (
    words.length > 0 &&
    words.every((word) =>
      others.some((other) => distance(word, other) <= (word.length > 4 ? 1 : 0)),
    )
  );
}

const SHORT_OR_TITLE =
  /^(.{1,3}|king|queen|emir|amir|sheikh|prince|princess|sultan|emperor|pope|president|crown|chairman|general)$/;

function wordsOf(name: string): readonly string[] {
  return nameKey(name)
    .split(' ')
    .filter((word) => !SHORT_OR_TITLE.test(word));
}
