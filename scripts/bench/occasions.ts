import { DAYS } from './days.ts';
import { dateOfWhole, dateOn } from './meeting-dates.ts';
import type { WorldPerson } from './people.ts';
import { between, chance, pick, type Random } from './random.ts';
import type { DocumentRecord, MeetingRecord, PlaceRecord, Seat } from './record-shapes.ts';
import { type Seating, seat, sizeOfGathering } from './seats.ts';

/** What occasions are made of. */
export interface Stage {
  readonly random: Random;
  readonly seating: Seating;
  readonly places: readonly PlaceRecord[];
  readonly organizations: readonly string[];
  readonly documents: readonly DocumentRecord[];
  /** Gives each meeting its number. */
  readonly number: () => number;
}

const TOPICS = [
  ['energy', 'الطاقة'],
  ['borders', 'الحدود'],
  ['trade', 'التجارة'],
  ['water', 'المياه'],
  ['security', 'الأمن'],
  ['debt', 'الديون'],
  ['migration', 'الهجرة'],
  ['disarmament', 'نزع السلاح'],
  ['health', 'الصحة'],
  ['railways', 'السكك الحديدية'],
] as const;

type Occasion = (stage: Stage, day: number) => readonly MeetingRecord[];

/** Meetings that belong together, the whole first; a part is never alone. */
export function makeOccasion(stage: Stage, day: number): readonly MeetingRecord[] {
  let rest = stage.random();
  for (const [share, make] of OCCASIONS) {
    if (rest < share) {
      return make(stage, day);
    }
    rest -= share;
  }
  return talks(stage, day);
}

const OCCASIONS: readonly (readonly [number, Occasion])[] = [
  [0.13, call],
  [0.16, gathering],
  [0.06, planned],
  [0.1, visit],
  [0.02, summit],
];

function talks(stage: Stage, day: number): readonly MeetingRecord[] {
  const { random, seating } = stage;
  const [hosts, guests] = seating.sides(random, day);
  const [lead] = hosts;
  return [
    meeting(stage, day, 'TALKS', {
      date: dateOn(random, day),
      place: pick(random, stage.places).id,
      ...(lead && chance(random, 0.3) ? { hosts: lead.state } : {}),
      sides: [side(stage, hosts, 'HOST'), side(stage, guests, 'GUEST')],
    }),
  ];
}

function call(stage: Stage, day: number): readonly MeetingRecord[] {
  const { random, seating } = stage;
  const sides = seating.sides(random, day).map(([lead]) => (lead ? side(stage, [lead]) : []));
  return [meeting(stage, day, 'CALL', { date: dateOn(random, day), sides })];
}

const GATHERINGS = ['CONFERENCE', 'RECEPTION', 'CEREMONY', 'SIGNING', 'SUMMIT', 'OTHER'];

function gathering(stage: Stage, day: number): readonly MeetingRecord[] {
  const { random, seating } = stage;
  const there = seating.together(random, day, sizeOfGathering(random));
  const place = pick(random, stage.places);
  return [
    meeting(stage, day, pick(random, GATHERINGS), {
      titles: titlesOf(random, 'Meeting', 'اجتماع', place),
      date: dateOn(random, day),
      place: place.id,
      present: present(stage, there),
    }),
  ];
}

/** What was announced, called off or only asked for: it ties nobody. */
function planned(stage: Stage, day: number): readonly MeetingRecord[] {
  const { random, seating } = stage;
  const sides = seating.sides(random, day).map((people) => side(stage, people));
  const date = dateOn(random, day);
  const status = pick(random, ['INVITED', 'ANNOUNCED', 'ANNOUNCED', 'CANCELLED']);
  const place = pick(random, stage.places).id;
  return [meeting(stage, day, pick(random, ['TALKS', 'VISIT']), { date, place, sides }, status)];
}

function visit(stage: Stage, day: number): readonly MeetingRecord[] {
  const { random, seating } = stage;
  const [visitors, hosts] = seating.sides(random, day);
  const longer = between(random, 0, 3);
  const place = pick(random, stage.places).id;
  const whole = meeting(stage, day + longer, 'VISIT', {
    date: dateOfWhole(random, day, longer),
    place,
    ...(hosts[0] ? { hosts: hosts[0].state } : {}),
    sides: [side(stage, visitors, 'GUEST', 'DELEGATE')],
  });
  const parts = Array.from({ length: between(random, 1, 3) }, (_, at) => {
    const on = day + between(random, 0, longer);
    const facing = at === 0 ? hosts : seating.across(random, on, visitors);
    const rest = { date: dateOn(random, on), place, partOf: whole.id };
    return at === 2
      ? meeting(stage, on, 'RECEPTION', {
          ...rest,
          present: present(stage, [...visitors, ...facing]),
        })
      : meeting(stage, on, 'TALKS', {
          ...rest,
          sides: [side(stage, facing, 'HOST'), side(stage, visitors, 'GUEST')],
        });
  });
  return [whole, ...parts];
}

function summit(stage: Stage, day: number): readonly MeetingRecord[] {
  const { random, seating } = stage;
  const there = seating.together(random, day, 2 + sizeOfGathering(random));
  const longer = between(random, 0, 2);
  const place = pick(random, stage.places);
  const whole = meeting(stage, day + longer, 'SUMMIT', {
    titles: titlesOf(random, 'Summit', 'قمة', place),
    date: dateOfWhole(random, day, longer),
    place: place.id,
    conveners: pick(random, stage.organizations),
    present: present(stage, there),
  });
  const parts = Array.from({ length: between(random, 2, 6) }, () => {
    const on = day + between(random, 0, longer);
    const [a, b] = [pick(random, there), pick(random, there)];
    return a === b
      ? []
      : meeting(stage, on, 'TALKS', {
          date: dateOn(random, on),
          place: place.id,
          partOf: whole.id,
          sides: [side(stage, [a]), side(stage, [b])],
        });
  });
  return [whole, ...parts.flat()];
}

/** The first leads the side; of the others a few interpret. */
function side(
  { random, organizations }: Stage,
  people: readonly WorldPerson[],
  role?: 'HOST' | 'GUEST',
  others?: 'DELEGATE',
): readonly Seat[] {
  return people.map((person, at) => {
    const other = chance(random, 0.05) ? 'INTERPRETER' : others;
    const said = at === 0 ? role : other;
    return seat(random, person, organizations, said === undefined ? {} : { role: said });
  });
}

/** The first is in the chair; a few stayed away. */
function present(
  { random, organizations }: Stage,
  people: readonly WorldPerson[],
): readonly Seat[] {
  return people.map((person, at) => {
    const away = at > 1 && chance(random, 0.01) ? { status: 'ABSENT' as const } : {};
    return seat(random, person, organizations, at === 0 ? { role: 'CHAIR' } : away);
  });
}

type Told = Omit<MeetingRecord, 'id' | 'kind' | 'status' | 'accounts' | 'date'> & {
  readonly date: string | null;
};

/** With one account of it, in a report that is published after it, or before where it is a plan. */
function meeting(
  { random, documents, number }: Stage,
  day: number,
  kind: string,
  { date, ...told }: Told,
  status = 'OCCURRED',
): MeetingRecord {
  const passed = (day / (DAYS - 1)) * documents.length;
  const aim = status === 'OCCURRED' ? Math.ceil(passed) + between(random, 0, 1) : passed - 2;
  const document = documents[Math.min(documents.length - 1, Math.max(0, Math.floor(aim)))];
  const on = date === null ? '' : `-${date.replaceAll(/[^\d]+/g, '-').replaceAll(/^-|-$/g, '')}`;
  return {
    id: `${kind.toLowerCase()}${on}-${number()}`,
    kind,
    status,
    ...(date === null ? {} : { date }),
    ...told,
    accounts: [
      {
        document: document?.id ?? '',
        locator: `paragraph ${between(random, 1, 30)}`,
        says: 'all',
      },
    ],
  };
}

function titlesOf(random: Random, what: string, inArabic: string, place: PlaceRecord) {
  const [topic, topicInArabic] = pick(random, TOPICS);
  return {
    en: `${what} on ${topic} in ${place.names['en']}`,
    ar: `${inArabic} حول ${topicInArabic}`,
  };
}
