import { acceptPairs } from './accept-pairs.ts';
import { areAllToldApart } from './curated-sets.ts';
import { pairsAbroad } from './people/abroad-pairs.ts';
import { pairsOfBareNames } from './people/bare-name-pairs.ts';
import { type Compare, rememberComparisons } from './people/compare-forms.ts';
import { type Evidence, evidenceOfPeople, haveFullNames } from './people/evidence.ts';
import { pairsOfSpellings } from './people/full-name-pairs.ts';
import { type Ground, gatherHolders, groundOf, holdersIn } from './people/holders.ts';
import { pairsOfLoneNames } from './people/lone-name-pairs.ts';
import { pairsOfLoneSurnames } from './people/lone-surname-pairs.ts';
import { pairsOfNamesakes } from './people/namesake-pairs.ts';
import { factsOf, personRules } from './people/person-facts.ts';
import { runsOfFullNames } from './people/runs.ts';
import { pairsOfShortNames } from './people/short-name-pairs.ts';
import {
  type Decision,
  keyOf,
  type Matcher,
  type MatchInput,
  type ScoredPair,
} from './scored-pair.ts';

/**
 * Whether a surname may then be taken for somebody of whom no full name is known either. Twice, since
 * who was found in one office is then the nearest to a surname in another.
 */
const ROUNDS_WITH_NAMELESS = [false, false, true, true];

/**
 * Who is who, in steps that each see what the one before made: full names, first those near each
 * other and then the rare ones; surnames that stand with an office and a day, where exactly one full
 * name explains them; surnames that none explains, which become one person of that state, office and
 * period; and those of such people that only one of the state bears. A surname that two explain stays open.
 */
export const matchPeople: Matcher = (input, clusters) => {
  if (areAllToldApart(input.claims, 'person') && haveFullNames(input.claims)) {
    return [];
  }
  const evidence = evidenceOfPeople(input);
  const people = [...evidence.values()];
  const compare = rememberComparisons();
  const facts = new Map(people.map((one) => [one.id, factsOf(one)] as const));
  const rules = personRules(compare);
  const rootOf = (id: string) => clusters.rootOf(keyOf('person', id));
  const accept = (pairs: readonly ScoredPair[]) =>
    acceptPairs({ of: 'person', pairs, facts, rules }, clusters);

  const ground = groundOf(people, compare);
  const full = accept(pairsOfFullNames(people, input, compare, ground));
  const bare = accept(pairsOfBareNames(people, compare, rootOf));
  const nameless = people.filter(({ full }) => full.size === 0);
  const everybody = () => holdersIn(people, rootOf);
  const named = () => everybody().filter(({ isNamed }) => isNamed);
  const loneNames = accept(pairsOfLoneNames(gatherHolders(named(), ground), nameless, compare));
  const holders = gatherHolders(named(), ground);
  const { pairs, open } = pairsOfShortNames(nameless, holders, compare);
  const explained = accept(pairs);
  const settled = new Set([...explained, ...open].flatMap(({ a, b }) => [a, b]));
  const left = nameless.filter(({ id }) => !settled.has(id));
  const namesakes = accept(pairsOfNamesakes(left, holders, compare));
  const lone: Decision[] = [];
  for (const withNameless of ROUNDS_WITH_NAMELESS) {
    const all = everybody();
    const each = all.filter(({ id, isNamed }) => !isNamed && !settled.has(id));
    const whom = all.filter(({ isNamed }) => isNamed || withNameless);
    lone.push(...accept(pairsOfLoneSurnames(each, gatherHolders(whom, ground), compare)));
  }
  return [...full, ...bare, ...loneNames, ...explained, ...open, ...namesakes, ...lone];
};

function pairsOfFullNames(
  people: readonly Evidence[],
  { claims }: MatchInput,
  compare: Compare,
  { isAnotherBetween }: Ground,
): readonly ScoredPair[] {
  const organizations = new Set(
    claims.flatMap(({ kind, id }) => (kind === 'organization' ? [id] : [])),
  );
  const { runs, pairs } = runsOfFullNames(people);
  return [
    ...pairs,
    ...pairsOfSpellings(runs, compare, isAnotherBetween),
    ...pairsAbroad(runs, compare, (id) => organizations.has(id)),
  ];
}
