/** Words that tell where a name begins, goes on and ends. */
const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Written small within names, in the languages of the register's people. */
const PARTICLES = words(`
  de la las los del della di da do dos das du des le van von der den ter ten te zu zum bin bint ibn ben al
  el ul ud ur ould arap av af e y und i o san ap abu ag der't`);

/** What begins with a small letter and goes on in a capital: al-Sabah, d'Estaing, el-Sisi. */
const JOINED_PARTICLE =
  /^(?:al|el|an|ar|as|ash|at|az|ad|ul|ur|ud|ez|es|d|l|dell|bin|ben)[-’'‑]\p{Lu}/u;

const ROMAN = /^(?:[IVX]+|[1-9](?:st|nd|rd|th)?|3rd)$/;
const SUFFIXES = words('Jr. Sr. Jr Sr');

const MONTHS = words(`
  January February March April May June July August September October November December
  Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Sept`);

/** A thing, an office or a body, and no person, if a name-like phrase has one of these. */
const THINGS = words(`
  University College School Institute Centre Library Museum Hospital Airport Hotel Palace Island
  Islands Memorial Plan Doctrine Prize Award Canal Foundation Ranch Tomb Stadium Avenue Fleet
  Conference Summit Meeting Assembly Congress Council Committee Commission Group Front Agency Union
  Alliance Community Forum Ministers Parliament Cabinet Party Government Authority Organization
  Movement Army Forces Corps Tribunal Society Association Chamber Company Corporation Treaty
  Agreement Accord Accords Pact Declaration Dialogue Initiative Partnership Program Project Charter
  Convention Protocol Talks Negotiations Anniversary Republic Kingdom Federation Emirates States
  Nations Embassy Consulate Mission Delegation Department Ministry Office Bureau Secretariat Senate
  Knesset Diet Bundestag Duma Legislature Jirga Signatories Leaders Officials Allies Marines Process
  Coalition Caucus Sector Region Zone Border Refugees Muslims Christians Jews Palestinians Kurds
  Serbs Croats Albanians Europeans Africans Asians Arabs Middle Eastern Western Central Northern
  Southern Pacific Atlantic Caribbean Security General Roundtable Representatives Heads Governors
  Members Foreign Defense Prime Industry Commerce Presidency Constituent Executive Collective
  Administration Nine Quad Troika Ambassadors Chiefs Republics Triumvirate Junta Visit Dinner Trip Tour Stop Electoral`);

/** The same, but people are called so too: things only behind another word ("Karl Marx Square"). */
const THINGS_BEHIND = words(`
  Park House Hall Bank Church Field Grave Street Base Bridge Dam Board Club West North South East Peace War
  White Day Week Ship Center Square Court Sound Fund Act`);

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

export function isJoinedParticle(word: string): boolean {
  return JOINED_PARTICLE.test(word);
}

export function isRoman(word: string): boolean {
  return ROMAN.test(word);
}

export function isSuffix(word: string): boolean {
  return SUFFIXES.has(word);
}

export function isMonth(word: string): boolean {
  return MONTHS.has(word);
}

export function isThing(word: string, first: boolean): boolean {
  return THINGS.has(word) || (!first && THINGS_BEHIND.has(word));
}

/** "Biden's", "Ministers'": something of somebody, and so no name that ends here. */
export function isPossessive(word: string): boolean {
  return /(?:['’]s|s['’])$/.test(word);
}
