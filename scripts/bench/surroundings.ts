import { DAYS, isoDay } from './days.ts';
import { CULTURES } from './name-parts.ts';
import { between, chance, pick, type Random, shuffled } from './random.ts';
import type {
  DocumentRecord,
  OfficeRecord,
  OrganizationRecord,
  PlaceRecord,
} from './record-shapes.ts';
import { STATES, type WorldState } from './states.ts';

const REGIONS = [
  ['Arab', 'العربي'],
  ['Atlantic', 'الأطلسي'],
  ['Pacific', 'الهادئ'],
  ['Caspian', 'القزويني'],
  ['African', 'الأفريقي'],
  ['Baltic', 'البلطيقي'],
  ['Andean', 'الأندي'],
  ['Eurasian', 'الأوراسي'],
  ['Gulf', 'الخليجي'],
  ['Mediterranean', 'المتوسطي'],
] as const;
const BODIES = [
  ['Council', 'المجلس'],
  ['Union', 'الاتحاد'],
  ['Forum', 'المنتدى'],
  ['Assembly', 'المحفل'],
  ['Bureau', 'المكتب'],
] as const;

/** Fifty organizations with a handful of member states each. */
export function makeOrganizations(random: Random): readonly OrganizationRecord[] {
  return BODIES.flatMap(([body, bodyInArabic]) =>
    REGIONS.map(([region, regionInArabic]) => ({
      id: `${region}-${body}`.toLowerCase(),
      names: { en: `${region} ${body}`, ar: `${bodyInArabic} ${regionInArabic}` },
      abbreviation: `${region.slice(0, 2)}${body.slice(0, 1)}`.toUpperCase(),
      members: shuffled(random, STATES)
        .slice(0, between(random, 4, 24))
        .map(({ code }) => code),
    })),
  );
}

const POSTS = [
  ['president', 'President', 'رئيس', 'HEAD_OF_STATE'],
  ['foreign-minister', 'Foreign Minister', 'وزير خارجية', 'FOREIGN_MINISTER'],
] as const;

export function makeOffices(): readonly OfficeRecord[] {
  return STATES.flatMap(({ code, capital }) =>
    POSTS.map(([id, title, inArabic, rank]) => ({
      id: `${code.toLowerCase()}-${id}`,
      titles: { en: `${title} in ${capital}`, ar: `${inArabic} (${code})` },
      of: code,
      rank,
    })),
  );
}

const TOWNS = ['Port', 'New', 'Fort', 'Upper', 'Lower'];
const SITES = ['Palace', 'Conference Centre', 'Airport', 'Residence'];

/** Every capital, and as many towns named after families and buildings in capitals as are asked for. */
export function makePlaces(random: Random, count: number): readonly PlaceRecord[] {
  const capitals = STATES.map(({ code, capital }) => cityOf(capital, code));
  const others = Array.from({ length: Math.max(0, count - capitals.length) }, (_, at) =>
    at % 4 === 0 ? siteOf(random, at) : townOf(random, pick(random, STATES), at),
  );
  return [...capitals, ...others];
}

function cityOf(name: string, state: string): PlaceRecord {
  return { id: placeId(name, state), names: { en: name }, kind: 'CITY', in: state };
}

function placeId(name: string, state: string): string {
  return `${name}-${state}`.toLowerCase().replaceAll(' ', '-');
}

function townOf(random: Random, { code, culture }: WorldState, at: number): PlaceRecord {
  const { latin } = pick(random, CULTURES[culture].family);
  return { ...cityOf(`${pick(random, TOWNS)} ${latin}`, code), id: `town-${at}` };
}

/** In one of the first capitals, which are there however few places are asked for. */
function siteOf(random: Random, at: number): PlaceRecord {
  const { capital, code } = pick(random, STATES.slice(0, 40));
  return {
    id: `site-${at}`,
    names: { en: `${capital} ${pick(random, SITES)} ${at}` },
    kind: 'SITE',
    in: placeId(capital, code),
  };
}

const PUBLISHERS = Array.from({ length: 40 }, (_, at) => `Courier ${at + 1}`);
const AGENCIES = ['North Wire', 'Gulf Wire', 'Continental Press'];

/** Evenly over the years, so that each meeting has one that was published soon after it. */
export function makeDocuments(random: Random, count: number): readonly DocumentRecord[] {
  return Array.from({ length: count }, (_, at) => {
    const day = isoDay(Math.floor(((at + 1) / count) * (DAYS - 1)));
    return {
      id: `report-${at}`,
      title: `Diplomatic report of ${day}`,
      publisher: pick(random, PUBLISHERS),
      ...(chance(random, 0.3) ? { agency: pick(random, AGENCIES) } : {}),
      language: pick(random, ['ar', 'en', 'ru', 'fr']),
      publishedOn: day,
    };
  });
}
