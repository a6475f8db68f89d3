import type { Random } from './random.ts';
import type { ReferenceWhere } from './reference-filter.ts';
import type { World } from './world.ts';
import { WORLD_DATES } from './world-dates.ts';
import { GROUND_DOCUMENTS, GROUND_PLACES, GROUND_STATES } from './world-ground.ts';

/** Fills the values of one form of filter; forms are few, since each is planned by Neo4j anew. */
export type WhereShape = (world: World, random: Random) => ReferenceWhere;

/** So many forms of filters, of one to six conditions, some of them joined or negated. */
export function whereShapes(count: number, random: Random): readonly WhereShape[] {
  return Array.from({ length: count }, () => shapeOf(random));
}

function shapeOf(random: Random): WhereShape {
  const wide = () => random.pick(WIDE);
  const own = [wide(), ...(random.percent(40) ? [wide()] : [])];
  const and = random.percent(15) ? [wide(), wide()] : null;
  const or = random.percent(20) ? [wide(), wide()] : null;
  const not = random.percent(30) ? random.pick(NARROW) : null;
  return (world, values) => {
    const fill = (shape: WhereShape) => shape(world, values);
    return {
      ...Object.assign({}, ...own.map(fill)),
      ...(and === null ? {} : { and: and.map(fill) }),
      ...(or === null ? {} : { or: or.map(fill) }),
      ...(not === null ? {} : { not: fill(not) }),
    };
  };
}

const STATES = Object.keys(GROUND_STATES);
const PLACES = [...GROUND_PLACES.map(({ id }) => id), 'CN', 'EG', 'KG', 'RU'];
const DOCUMENTS = GROUND_DOCUMENTS.map(({ id }) => id);
const DAYS = WORLD_DATES.flatMap(({ from, until }) => [from, until]).sort();
const KINDS = [
  ...(['TALKS', 'VISIT', 'SUMMIT', 'CONFERENCE', 'CALL'] as const),
  ...(['RECEPTION', 'CEREMONY', 'SIGNING', 'OTHER'] as const),
];

const anybody: (world: World, random: Random) => string = ({ people }, random) =>
  random.pick(people).id;
const organization: typeof anybody = ({ organizations }, random) => random.pick(organizations).id;

/** Days that are far enough apart for ways to lie between them. */
function wideSpan(random: Random) {
  const [from, until] = [random.below(40), 80 + random.below(40)].map((at) => DAYS[at]);
  return { from, until };
}

/** One condition that many meetings meet, so that walks are left to be found. */
const WIDE: readonly WhereShape[] = [
  (_, random) => ({ during: wideSpan(random) }),
  (_, random) => ({ during: { ...wideSpan(random), match: 'POSSIBLE' } }),
  (_, random) => ({ during: { ...wideSpan(random), match: 'CERTAIN' } }),
  (_, random) => ({ during: { from: wideSpan(random).from } }),
  (_, random) => ({ during: { until: wideSpan(random).until, match: 'CERTAIN' } }),
  (_, random) => ({ during: { edtf: random.pick(['201X', '2016-XX-XX', '2016-11/2017-01']) } }),
  (_, random) => ({ kinds: random.some(KINDS, 5 + random.below(4)) }),
  (_, random) => ({ statuses: random.some(['OCCURRED', 'ANNOUNCED', 'CANCELLED'], 2) }),
  (_, random) => ({ dated: random.percent(80) }),
  (_, random) => ({ maxParticipants: 3 + random.below(5) }),
  (world, random) => ({ people: { none: [anybody(world, random), anybody(world, random)] } }),
  (world, random) => ({ people: { any: random.some(world.people, 40).map(({ id }) => id) } }),
  (_, random) => ({ states: { none: random.some(STATES, 2) } }),
  (_, random) => ({ states: { any: random.some(STATES, 5) } }),
  (world, random) => ({ organizations: { none: [organization(world, random)] } }),
  (_, random) => ({ places: { none: random.some(PLACES, 2) } }),
  (_, random) => ({ places: { any: random.some(PLACES, 6) } }),
  (_, random) => ({ documents: { any: random.some(DOCUMENTS, 3) } }),
  (world, random) => ({
    hosts: {
      none: [...random.some(STATES, 2), organization(world, random), anybody(world, random)],
    },
  }),
  (world, random) => ({ guests: { none: [...random.some(STATES, 2), anybody(world, random)] } }),
  (_, random) => ({
    ranks: random.some(['HEAD_OF_STATE', 'FOREIGN_MINISTER', 'MINISTER', 'OTHER'], 3),
  }),
  (_, random) => ({ minIndependentSources: 1 + random.below(2) }),
  (_, random) => ({ knownBy: random.pick(['2020-01-31', '2020-02-01', '2021-08-29']) }),
];

/** One condition that few meetings meet. */
const NARROW: readonly WhereShape[] = [
  (_, random) => ({ kinds: random.some(KINDS, 2) }),
  () => ({ modes: ['PHONE', 'VIDEO'] }),
  (_, random) => ({ places: { any: [random.pick(PLACES)] } }),
  (_, random) => ({ hosts: { any: [random.pick(STATES)] } }),
  (_, random) => ({ guests: { any: [random.pick(STATES)] } }),
  (world, random) => ({ people: { all: [anybody(world, random)] } }),
  (_, random) => ({ states: { all: random.some(STATES, 2) } }),
  (world, random) => ({ organizations: { any: [organization(world, random)] } }),
  (_, random) => ({ documents: { all: random.some(DOCUMENTS, 2) } }),
  () => ({ ranks: ['HEAD_OF_STATE'] }),
  (_, random) => ({ during: { from: random.pick(DAYS), match: 'CERTAIN' } }),
];
