import { dateText } from '../model/date-text.ts';
import { fuzzyDate } from '../model/fuzzy-date.ts';
import { wasThere } from '../model/met.ts';
import { pickName } from '../model/pick-name.ts';
import type { LocalText, MeetingKind } from '../model/stated.ts';
import type { ActorKey, ViewName, ViewParticipation } from '../model/view.ts';

/** What a title is made of, where no record states one. */
export interface TitleParts {
  readonly kind: MeetingKind;
  readonly date: string | null;
  /** Names of those whom the title names. */
  readonly people: readonly (readonly ViewName[])[];
  readonly place: readonly ViewName[] | null;
}

interface Words {
  readonly kinds: Readonly<Record<MeetingKind, string>>;
  readonly and: string;
  readonly comma: string;
}

const WORDS: Readonly<Record<'en' | 'ar', Words>> = {
  en: {
    kinds: {
      TALKS: 'Talks',
      VISIT: 'Visit',
      SUMMIT: 'Summit',
      CONFERENCE: 'Conference',
      CALL: 'Call',
      RECEPTION: 'Reception',
      CEREMONY: 'Ceremony',
      SIGNING: 'Signing',
      OTHER: 'Meeting',
    },
    and: ' and ',
    comma: ', ',
  },
  ar: {
    kinds: {
      TALKS: 'محادثات',
      VISIT: 'زيارة',
      SUMMIT: 'قمة',
      CONFERENCE: 'منتدى',
      CALL: 'اتصال',
      RECEPTION: 'استقبال',
      CEREMONY: 'مراسم',
      SIGNING: 'توقيع',
      OTHER: 'لقاء',
    },
    and: ' و',
    comma: '، ',
  },
};

/** The stated titles, and in Arabic and English one made of kind, people, place and date. */
export function withTitles(stated: readonly LocalText[], parts: TitleParts): readonly LocalText[] {
  const made = (['en', 'ar'] as const)
    .filter((language) => !stated.some((title) => title.language === language))
    .map((language) => ({ language, text: titleIn(language, parts) }));
  return [...stated, ...made];
}

function titleIn(language: 'en' | 'ar', { kind, people, place, date }: TitleParts): string {
  const { kinds, and, comma } = WORDS[language];
  const nameOf = (names: readonly ViewName[]) =>
    names.length === 0 ? '' : pickName(names, language).text;
  const who = people.map(nameOf).filter(Boolean).join(and);
  return [
    who === '' ? kinds[kind] : `${kinds[kind]}: ${who}`,
    place === null ? '' : nameOf(place),
    date === null ? '' : dateText(fuzzyDate(date), language),
  ]
    .filter(Boolean)
    .join(comma);
}

/** Whom a title names: the first of each side, or where nobody has a side the first two who were there. */
export function principalsOf(
  seats: readonly Pick<ViewParticipation, 'person' | 'side' | 'for' | 'status'>[],
): readonly ActorKey[] {
  const there = seats.filter(wasThere);
  const sided = there.filter(({ side }) => side !== null);
  const principals = new Map<number, ActorKey>();
  for (const [index, seat] of (sided.length > 0 ? sided : there).entries()) {
    const actor = seat.person === null ? seat.for[0] : (`Person:${seat.person}` as const);
    const at = seat.side ?? index;
    if (actor !== undefined && !principals.has(at)) {
      principals.set(at, actor);
    }
  }
  return [...principals.values()].slice(0, 2);
}
