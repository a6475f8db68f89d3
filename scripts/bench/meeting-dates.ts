import { DAYS, isoDay } from './days.ts';
import { between, chance, type Random } from './random.ts';

const UNDATED = 0.03;
const MONTHS = 0.03;
const YEARS = 0.01;
const STAYS = 0.02;
const SETS = 0.01;

/** The EDTF of a meeting that was on this day: mostly the day, and sometimes all that is known. */
export function dateOn(random: Random, day: number): string | null {
  const shapes = [
    { share: UNDATED, make: () => null },
    { share: MONTHS, make: () => isoDay(day).slice(0, 7) },
    { share: YEARS, make: () => isoDay(day).slice(0, 4) },
    { share: STAYS, make: () => stay(day, between(random, 1, 3)) },
    { share: SETS, make: () => `[${isoDay(day)}..${isoDay(within(day + 2))}]` },
  ];
  let rest = random();
  for (const { share, make } of shapes) {
    if (rest < share) {
      return make();
    }
    rest -= share;
  }
  return isoDay(day);
}

/** The EDTF of a whole from this day on, which lasts so many days longer. */
export function dateOfWhole(random: Random, day: number, longer: number): string | null {
  if (chance(random, UNDATED)) {
    return null;
  }
  return longer === 0 ? isoDay(day) : stay(day, longer);
}

function stay(day: number, longer: number): string {
  return `${isoDay(day)}/${isoDay(within(day + longer))}`;
}

function within(day: number): number {
  return Math.min(day, DAYS - 1);
}
