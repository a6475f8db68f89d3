import type { Claim, StatedState } from '../model/stated.ts';
import type { ActorKey, View, ViewName } from '../model/view.ts';
import { resolveActors } from './actors.ts';
import { resolveDocuments } from './documents.ts';
import { identityOf } from './identity.ts';
import { resolveFormerIds, resolveJudgements } from './judgements.ts';
import { resolveOwnMeetings } from './meetings.ts';
import { resolveOffices } from './offices.ts';
import { resolvePeople, withMeetings } from './people.ts';
import { resolvePlaces } from './places.ts';
import { resolveMeetings } from './view-meetings.ts';

/**
 * The view that queries see, as a pure function of the *set* of current claims: in whatever order
 * they came, the result is the same (design §1).
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
    ...[...people.values()].map((one): [ActorKey, readonly ViewName[]] => [
      `Person:${one.id}`,
      one.names,
    ]),
  ]);
  const context = {
    identity,
    actors,
    offices,
    documents,
    places,
    isPerson: (id: string) => people.has(id),
    tenuresOf: (person: string) => people.get(person)?.tenures ?? [],
    namesOf: (actor: ActorKey) => names.get(actor) ?? [],
  };
  const meetings = resolveMeetings(resolveOwnMeetings(claims, context), context);
  return {
    states: actors.states,
    organizations: actors.organizations,
    offices: [...offices.values()],
    people: withMeetings(people, meetings),
    places: places.all,
    documents: [...documents.values()],
    meetings,
    judgements: resolveJudgements(claims, identity),
    formerIds: resolveFormerIds(claims, builtInStates, identity),
  };
}
