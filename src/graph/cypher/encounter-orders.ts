import type { EncounterOrder } from '../../model/encounter.ts';
import { nameOrderOf } from '../../model/name-order.ts';
import type { Order } from '../page.ts';

/**
 * The order of counterparts, which `encountersFragment` binds as `b`. Each key is one text that
 * ends in the id, so that a cursor says where it stands even among equals.
 *
 * @param language decides by which of two stored keys names are ordered: Arabic or English
 */
export function encounterOrder({ field, direction }: EncounterOrder, language: string): Order {
  switch (field) {
    case 'OCCASION_COUNT':
      return { name: `${field}_${direction}`, key: countKey('occasionCount'), direction };
    case 'MEETING_COUNT':
      return { name: `${field}_${direction}`, key: countKey('meetingCount'), direction };
    case 'FIRST_DATE':
      return { name: `${field}_${direction}`, key: dateKey('firstWhen', direction), direction };
    case 'LAST_DATE':
      return { name: `${field}_${direction}`, key: dateKey('lastWhen', direction), direction };
    case 'NAME':
      return {
        name: `${nameOrderOf(language)}_${direction}`,
        key: `b.${nameOrderOf(language)}`,
        direction,
      };
  }
}

/** Counts as texts of one width are in order as numbers are. */
function countKey(count: string): string {
  return `right('000000000' + toString(${count}), 10) + '|' + b.id`;
}

/** What has no date comes last in both directions: `~` is behind every digit, `!` before. */
function dateKey(when: string, direction: 'ASC' | 'DESC'): string {
  return `coalesce(${when}, '${direction === 'ASC' ? '~' : '!'}') + '|' + b.id`;
}
