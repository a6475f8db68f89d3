/**
 * The sounds that three scripts are compared by. Letters stand for: `C` ch, `J` j of *judge*, `S`
 * sh, `Z` s of *measure*, `T` and `D` th of *thin* and *this*, `c` ts, `x` ch of *loch*, `G` gh,
 * `X` ks, `?` the glottal stop and ʿayn; others are as in English. `0` is silence.
 */
const VOWELS = 'aeiou';
const GLIDES = 'yw';
const FAINT = 'h?';

/** How far two sounds are, for pairs that spellings confuse; all others are 1 apart. */
const NEAR: ReadonlyMap<string, number> = new Map(
  `
  pb .35 fv .05 vw .15 vb .35 pf .35 wf .35 bw .6
  td .5 tT .08 dD .08 TD .35 Ts .2 Dz .12 Tf .4 tc .4 dJ .5 dz .5 ts .6
  sz .18 sS .3 zZ .3 SZ .25 SC .15 ZJ .06 CJ .3 cs .2 cz .25 cC .25 Jz .35 Cs .5 ZC .35 JS .4 cS .4 cJ .35
  kg .3 kq .03 qg .2 kx .25 xh .12 Gg .05 Gk .4 Gr .5 Gh .5 gx .4 gh .5 kh .5 qx .3 gJ .5 qG .25
  h? .15 nm .45 lr .6 ly .6 Xk .4 Xs .35 XS .45 Xz .4 kC .5 gC .6 Ck .5 xS .5 yJ .4 yZ .5
  yi .05 ye .15 wu .05 wo .1 ?a .1 ?e .15 ?i .2 ya .4 wa .3 vu .3 vo .35
  ae .12 ao .18 au .28 ai .32 ei .08 eo .28 eu .32 io .4 iu .32 ou .05
  `
    .trim()
    .split(/\s+/)
    .flatMap((entry, at, all) => {
      const [a = '', b = ''] = entry;
      return at % 2 === 1 ? [] : [a + b, b + a].map((pair) => [pair, Number(all[at + 1])] as const);
    }),
);

/** All phones; a phone's place is its index. */
const PHONES = 'pbfvmntdTDszSZCJckgqxGlrXwhy?aeiou';
/** From here on they are soft: vowels, and what is written for one or left out. */
const FIRM_PHONES = PHONES.indexOf('w');

export function indexOfPhone(phone: string): number {
  return PHONES.indexOf(phone);
}

/** How far each phone is from one of the given, from 0, the same, to 1, nothing in common. */
export function reachOf(phones: ReadonlyMap<string, number>): Float64Array {
  return Float64Array.from(PHONES, (to) => {
    const costs = [...phones].map(
      ([from, cost]) => cost + (from === to ? 0 : (NEAR.get(from + to) ?? 1)),
    );
    return Math.min(1, ...costs);
  });
}

export function isVowel(phone: string): boolean {
  return VOWELS.includes(phone);
}

/** How much a sound tells of a name: consonants most, since scripts leave vowels out. */
export function weightOfPhone(phone: string): number {
  if (isVowel(phone)) {
    return 0.3;
  }
  if (GLIDES.includes(phone)) {
    return 0.4;
  }
  return FAINT.includes(phone) ? 0.5 : 1;
}

/** Bits of the consonants that are nearer than `limit`, given the reach of a sound; one for the soft. */
export function bitsWithin(reach: Float64Array, limit: number): number {
  return reach.reduce(
    (bits, far, at) => (far < limit ? bits | (1 << Math.min(at, FIRM_PHONES)) : bits),
    0,
  );
}
