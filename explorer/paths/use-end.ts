import { AskError } from '../../schema/client/ask.ts';
import { actorName } from '../../schema/client/explorer.ts';
import { useQuery } from '../address/use-query.ts';
import type { NamedThing } from '../parts/named-link.tsx';
import { useAnswer } from '../service/use-answer.ts';

/** Who one end of the paths is. */
export interface End {
  /** Null: nobody, or not known yet. */
  readonly actor: NamedThing | null;
  /** Whether what the address names is not recorded. */
  readonly isGone: boolean;
}

/** Whom the address names at one end. */
export function useEnd(name: 'a' | 'b'): End {
  const [query] = useQuery();
  const given = query.one(name);
  const { data, error, isWaiting } = useAnswer(actorName, given === null ? null : { ref: given });
  return {
    // While another one is asked for, the data are those of the one before.
    actor: given === null || isWaiting ? null : (data?.actor ?? null),
    isGone: error instanceof AskError && error.code === 'NOT_FOUND',
  };
}
