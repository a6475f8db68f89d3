import type { Claim, StatedState } from '../../src/model/stated.ts';
import type { View, ViewDocument, ViewMeeting, ViewPerson } from '../../src/model/view.ts';
import { resolve } from '../../src/resolve/resolve.ts';

/** A view of which everything is at hand, to be looked into and compared. */
export interface ListedView extends Omit<View, 'people' | 'documents' | 'meetings'> {
  readonly people: readonly ViewPerson[];
  readonly documents: readonly ViewDocument[];
  readonly meetings: readonly ViewMeeting[];
}

export function resolveListed(
  claims: readonly Claim[],
  builtInStates: readonly StatedState[],
): ListedView {
  const view = resolve(claims, builtInStates);
  return {
    ...view,
    people: [...view.people],
    documents: [...view.documents],
    meetings: [...view.meetings],
  };
}
