import { bitsWithin, indexOfPhone, isVowel, reachOf, weightOfPhone } from './phones.ts';

/** What a name is compared with: one of its own script, an Arabic one, or one of another. */
export type Facing = 'SAME' | 'ARABIC' | 'OTHER';

/** How much more a vowel counts where both names are of one script, which then writes it alike. */
export const VOWELS_OF_ONE_SCRIPT = 2;
/** What a vowel costs that Arabic does not write. */
const UNWRITTEN_VOWEL = 0.04;
/** What is as often left out tells little where it stands. */
const EASILY_SILENT = 0.2;
/** Two sounds without a phone that both reach at less than this are at least as far apart. */
export const NEAR = 0.5;
export const NEARER = 0.25;

/** What a letter, or letters that belong together, may sound like. */
export interface Sound {
  /** Phone -> what it costs to take the letter for it; the likeliest cost 0. */
  readonly readings: ReadonlyMap<string, number>;
  /** The same as lists, for speed: indices of phones, and their costs. */
  readonly phones: readonly number[];
  readonly costs: readonly number[];
  /** By index of a phone: how far it is from what the letter may sound like. */
  readonly reach: Float64Array;
  /** Bits of the firm consonants that it may sound like: at most at half cost, and readily. */
  readonly near: number;
  readonly nearer: number;
  readonly vowel: boolean;
  /** How much it tells of a name. */
  readonly weight: number;
  /** What it costs where nothing stands in its place, by what it is compared with. */
  readonly silence: Readonly<Record<Facing, number>>;
  /** Unique among all sounds of all tables. */
  readonly id: string;
}

/**
 * @param text phones, each with its cost if it is not 0, and `0:cost` for how easily nothing is
 *   heard: `h x:.15 0:.12`
 */
export function parseSound(text: string): Sound {
  const phones = new Map(
    text.split(/\s+/).map((each) => {
      const [phone = '', cost = '0'] = each.split(':');
      return [phone, Number(cost)] as const;
    }),
  );
  const silent = phones.get('0');
  phones.delete('0');
  const [phone = ''] = phones.keys();
  const full = weightOfPhone(phone);
  const silence = silent ?? full;
  const weight = silence < EASILY_SILENT ? Math.min(full, EASILY_SILENT) : full;
  const reach = reachOf(phones);
  return {
    readings: phones,
    near: bitsWithin(reach, NEAR),
    nearer: bitsWithin(reach, NEARER),
    phones: [...phones.keys()].map(indexOfPhone),
    costs: [...phones.values()],
    reach,
    vowel: isVowel(phone),
    weight,
    silence: isVowel(phone) ? silenceOfVowel(silence) : silenceOfConsonant(silence),
    id: text,
  };
}

function silenceOfVowel(silence: number): Sound['silence'] {
  return {
    SAME: silence * VOWELS_OF_ONE_SCRIPT,
    ARABIC: Math.min(silence, UNWRITTEN_VOWEL),
    OTHER: silence,
  };
}

function silenceOfConsonant(silence: number): Sound['silence'] {
  return { SAME: silence, ARABIC: silence, OTHER: silence };
}

/** From 0, the same, to 1, nothing in common. */
export function distanceOfSounds(a: Sound, b: Sound): number {
  let nearest = 1;
  for (let at = 0; at < b.phones.length; at += 1) {
    const far = (b.costs[at] ?? 0) + (a.reach[b.phones[at] ?? 0] ?? 1);
    nearest = Math.min(nearest, far);
  }
  return nearest;
}
