/**
 * Words of which titles are made. A title is modifiers, a core, and a tail ("of Foreign Affairs"):
 * so titles that nobody listed are read too.
 */
const words = (text: string) => new Set(text.trim().split(/\s+/));

/** What a title ends with before its tail or the name. */
const CORES = words(`
  President Minister Chancellor Premier King Queen Prince Princess Emperor Empress Shah Shahanshah Sultan
  Emir Amir Sheikh Sheik Shaikh Shaykh Pope Chairman Chairwoman Chairperson Chair Secretary Secretary-General
  General Marshal Admiral Colonel Brigadier Governor Mayor Speaker Senator Ambassador
  Envoy Representative Commissioner Director Counselor Councilor Counsellor Councillor Adviser
  Advisor Leader leader adviser advisor Chief Justice Archbishop Cardinal Bishop Patriarch Imam Ayatollah Rabbi Lord
  Sir Dr. Dr Mr. Mrs. Ms. Lady Dame Coordinator Negotiator negotiator Administrator Regent Taoiseach Tanaiste
  Generalissimo Executive Deputy Head Dictator Minster MInister Delegate Commandant
  Commander Commander-in-Chief Spokesman Spokesperson envoy Gen. Lt. Col. Adm. Maj. Capt. Amb. Sen. Gov.
  Prosecutor Caudillo Khedive Maharaja Nawab Raja Tsar Czar Kaiser Archduke Duchess Consul Plenipotentiary
  Secretary-general Minister-President Bey Pasha Mullah Maulana Reverend Metropolitan Catholicos
  Aide Assistant Member Moderator Mediator mediator Comptroller Attorney Judge Rapporteur Rector`);

/** Nobles whose place belongs to the name: "Duke of Windsor". */
const NOBLES = words('Duke Earl Viscount Count Baron Marquess Marquis Archduke');

/** Cores that say respect and no office, where an office stands before them. */
const HONORIFICS = words(`
  Sheikh Sheik Shaikh Shaykh Prince Princess Dr. Dr Sir Lord Lady Dame Mr. Mrs. Ms. Cardinal Archbishop Bishop
  General Gen. Admiral Adm. Colonel Col. Marshal Brigadier Ambassador Amb. Lt. Maj. Capt. Reverend`);

/** What stands before a core within one title. */
const MODIFIERS = words(`
  Vice Deputy First Second Third Prime Foreign Defense Defence Finance Crown Grand Lieutenant Major Field
  Chief Senior Assistant Under Undersecretary Alternate Special special High External Internal Affairs
  National Security Royal State Interior Trade Economy Economic Economics Home Justice Health Oil Petroleum
  Energy Agriculture Commerce Treasury Education Parliamentary Cabinet Executive Managing Supreme Planning
  Information Culture Environment Labor Transport Water Development Cooperation International
  Presidential Provisional Transitional Transition Party Council Commission Opposition opposition Federal
  Commonwealth Colonial Dominion Political Military Army Navy Air Armed Forces Relations Policy General
  Governing Collective Chief Permanent Resident Ecumenical Apostolic Papal Co Acting Interim interim
  acting Caretaker Honorary Extraordinary Junta Brigadier Vice- Religious Government Personal Chairman
  Minister Secretary Governor Quartet Princely Hereditary Dowager Paramount Global Climate Peace Minority Majority`);

/** Of what a minister is minister; the tail of a title. */
const DOMAINS = words(`
  State Defense Defence Foreign External Internal Affairs Relations Security Policy National Interior
  Trade Finance Economy Economic Development International Cooperation Expatriates Public Home Army Staff
  Council Ministers Cabinet Commission Party Communist Central Government Junta Presidency Parliament House
  Senate Assembly Knesset Representatives Commons Lords Education Energy Religious Water Culture Emigrants European
  States Treasury Commerce Board Bank Orthodox Church Military Forces Armed Joint Chiefs Supreme Soviet
  People's People’s Congress Presidium Advisory Committee Political Agriculture Health Justice Transport Labor
  Industry Planning Information Environment Oil Petroleum Integration Immigration Communications Democratic Revolutionary
  Command General Secretariat Community Integration Union Works Diaspora Politburo Provinces Governors Delegation
  Refugees Migration Human Rights Reconciliation Peace Process Sovereignty Reform Aviation Tourism Investment Governing Executive Transitional Legislative Duma
  Verkhovna Rada Diet Bundestag Majlis Shura Loya Jirga High Staffs`);

const JOINTS = new Set(['the', 'and', 'of', 'for', 'with', '&']);
const STANDING = words('elect designate Elect Designate Federal');

export type TitleWord = 'core' | 'noble' | 'modifier' | 'none';

/** What a word is in a title, in the singular or plural. */
export function titleWord(word: string): TitleWord {
  const one = singular(word);
  const [bare = one] = one.split(/-(?=(?:elect|designate)$)/i);
  if (CORES.has(bare)) return 'core';
  if (NOBLES.has(bare)) return 'noble';
  return MODIFIERS.has(bare) ? 'modifier' : 'none';
}

/** Joined titles: "Crown Prince-Prime", "Vice President-Foreign". */
function isHyphenatedTitle(word: string): boolean {
  const [before = '', after, ...more] = word.split('-');
  if (after === undefined || more.length > 0) return false;
  return titleWord(before) !== 'none' && titleWord(after) !== 'none';
}

export function isModifier(word: string): boolean {
  return MODIFIERS.has(word) || isHyphenatedTitle(word);
}

export function isHonorific(word: string): boolean {
  return HONORIFICS.has(word);
}

export function isDomain(word: string): boolean {
  return DOMAINS.has(word);
}

export function isJoint(word: string): boolean {
  return JOINTS.has(word);
}

/** "President- elect" and "Prime Minister designate", written apart; "Foreign Minister Federal". */
export function isStanding(word: string): boolean {
  return STANDING.has(word);
}

/** Whether a core stands in the plural, so that its names share it: "Presidents". */
export function isPluralTitle(word: string): boolean {
  return singular(word) !== word && ['core', 'noble'].includes(titleWord(word));
}

/** "Secretaries" → "Secretary", "Kings" → "King", "Ministers" → "Minister". */
export function singular(word: string): string {
  if (CORES.has(word)) return word;
  const one = word.replace(/ies$/, 'y');
  if (one !== word && CORES.has(one)) return one;
  const cut = word.replace(/s(?=-|$)/, '');
  return CORES.has(cut.replace(/-(elect|designate)$/i, '')) ? cut : word;
}

/** Of which offices there are generals: "Secretary General", "Governor General". */
export function isGeneralOf(word: string): boolean {
  return /^(?:Secretary|Governor|Director|Attorney|Brigadier|Consul|Commissioner|Lieutenant)$/.test(
    word,
  );
}

/** Titles of crowns, which are also names of people who hold another office. */
export function isCrown(word: string): boolean {
  return /^(?:King|Queen|Shah|Sultan|Emperor|Pope|Raja|Khan|Bey|Pasha)$/.test(word);
}

const ADJECTIVAL = words(`
  Central National Foreign External Internal Public European International Religious Supreme Democratic
  Revolutionary Political High Communist Orthodox Military Armed Joint Governing Executive Transitional
  Legislative Economic Advisory People's People’s`);

/** Whether a tail may end with the word: "Affairs" ends one, "Foreign" does not. */
export function isDomainNoun(word: string): boolean {
  return DOMAINS.has(word) && !ADJECTIVAL.has(word);
}
