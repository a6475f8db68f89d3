import type { Claim, StatedState } from '../model/stated.ts';
import type { ActorKey, ViewOrganization, ViewState } from '../model/view.ts';
import { type ClaimOf, type Group, groupsOf, type RecordOf } from './claims.ts';
import type { Identity } from './identity.ts';
import { mergedNames } from './names.ts';
import { rankOf } from './precedence.ts';
import { preferredDate, preferredValue } from './single-value.ts';

/** States and organizations of today, and what a record's id of one of them leads to. */
export interface Actors {
  readonly states: readonly ViewState[];
  readonly organizations: readonly ViewOrganization[];
  /** A state before an organization, as records are read; null for an id that names neither. */
  keyOf(id: string): ActorKey | null;
}

export function resolveActors(
  claims: readonly Claim[],
  builtIn: readonly StatedState[],
  identity: Identity,
): Actors {
  const states = resolveStates(claims, builtIn, identity);
  const organizations = [...groupsOf(claims, 'organization', identity)].map((group) =>
    resolveOrganization(group, identity),
  );
  const stateIds = new Set(states.map(({ id }) => id));
  const organizationIds = new Set(organizations.map(({ id }) => id));
  return {
    states,
    organizations,
    keyOf: (id) => {
      const state = identity.idOf('state', id);
      if (stateIds.has(state)) {
        return `State:${state}`;
      }
      const organization = identity.idOf('organization', id);
      return organizationIds.has(organization) ? `Organization:${organization}` : null;
    },
  };
}

/** Built-in states stand below every data set, so that records may correct and extend them. */
function resolveStates(
  claims: readonly Claim[],
  builtIn: readonly StatedState[],
  identity: Identity,
): readonly ViewState[] {
  const bases = new Map<string, StatedState[]>();
  for (const state of builtIn) {
    const id = identity.idOf('state', state.id);
    const known = bases.get(id) ?? [];
    bases.set(id, known);
    known.push(state);
  }
  const groups = new Map(
    [...groupsOf(claims, 'state', identity)].map((group) => [group.id, group]),
  );
  return [...new Set([...bases.keys(), ...groups.keys()])].sort().map((id): ViewState => {
    const stated = groups.get(id)?.claims ?? [];
    const base = bases.get(id) ?? [];
    const own = base.find((state) => state.id === id) ?? base[0];
    return {
      id,
      code: own?.id ?? null,
      names: mergedNames(
        [...stated.map(({ record }) => record.names), ...base.map(({ names }) => names)],
        identity,
      ),
      from: preferredDate(stated, ({ from }) => from) ?? own?.from ?? null,
      until: preferredDate(stated, ({ until }) => until) ?? own?.until ?? null,
    };
  });
}

function resolveOrganization(
  { id, claims }: Group<RecordOf<'organization'>>,
  identity: Identity,
): ViewOrganization {
  return {
    id,
    names: mergedNames(
      claims.map(({ record }) => record.names),
      identity,
    ),
    abbreviation: preferredValue(claims, ({ abbreviation }) => abbreviation),
    members: mergedMembers(claims, identity),
  };
}

/** The members that the claims of the best kind of data set state. */
function mergedMembers(
  claims: readonly ClaimOf<RecordOf<'organization'>>[],
  identity: Identity,
): ViewOrganization['members'] {
  const stating = claims.filter(({ record }) => record.members.length > 0);
  const best = Math.min(...stating.map(rankOf));
  const members = new Map<string, ViewOrganization['members'][number]>();
  for (const { record } of stating.filter((claim) => rankOf(claim) === best)) {
    for (const { state, from, until } of record.members) {
      const id = identity.idOf('state', state);
      const key = `${id} ${from} ${until}`;
      members.set(key, members.get(key) ?? { state: id, from, until });
    }
  }
  return [...members.values()];
}
