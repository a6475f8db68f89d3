import type { Claim, StatedState } from '../model/stated.ts';
import type { ActorKey, View, ViewName } from '../model/view.ts';
import { resolveActors } from './actors.ts';
import { resolveDocuments } from './documents.ts';
import { identityOf } from './identity.ts';
import { resolveFormerIds, resolveJudgements } from './judgements.ts';
import { resolveOwnMeetings } from './meetings.ts';
import { resolveOffices } from './offices.ts';
import { resolvePeople } from './people.ts';
import { resolvePlaces } from './places.ts';
import { withSeatCounts } from './seats-of-people.ts';
import { resolveMeetings } from './view-meetings.ts';

const PERSON = 'Person:';

/**
 * The view that queries see, as a pure function of the *set* of current claims: in whatever order
 * they came, the result is the same (design §1). What there may be millions of is made when it is
 * walked, so the records of the claims are asked for as long as the view is in use.
 *
 * The claims must have passed the checks of a load: every reference leads to a claim or to a
 * built-in state.
 */
export function resolve(claims: readonly Claim[], builtInStates: readonly StatedState[]): View {
  const identity = identityOf(claims, builtInStates);
  const actors = resolveActors(claims, builtInStates, identity);
  const offices = resolveOffices(claims, actors, identity);
  const documents = resolveDocuments(claims, identity);
  const places = resolvePlaces(claims, actors.states, identity);
  const people = resolvePeople(claims, identity);
  const names = new Map<ActorKey, readonly ViewName[]>([
    ...actors.states.map((one): [ActorKey, readonly ViewName[]] => [`State:${one.id}`, one.names]),
    ...actors.organizations.map((one): [ActorKey, readonly ViewName[]] => [
      `Organization:${one.id}`,
      one.names,
    ]),
  ]);
  const personNames = (key: string): readonly ViewName[] | undefined =>
    key.startsWith(PERSON) ? people.get(key.slice(PERSON.length))?.names : undefined;
  const context = {
    identity,
    actors,
    offices,
    documents,
    places,
    isPerson: (id: string) => people.get(id) !== undefined,
    tenuresOf: (person: string) => people.get(person)?.tenures ?? [],
    namesOf: (actor: ActorKey) => personNames(actor) ?? names.get(actor) ?? [],
  };
  const all = resolveMeetings(resolveOwnMeetings(claims, context), context);
  return {
    states: actors.states,
    organizations: actors.organizations,
    offices: [...offices.values()],
    places: places.all,
    documents,
    ...withSeatCounts(all, people),
    judgements: resolveJudgements(claims, identity),
    formerIds: resolveFormerIds(claims, builtInStates, identity),
  };
}
