import { unlessAborted } from './deadline.ts';
import type { HandedOver } from './hand-over.ts';

/** As many as Neo4j keeps plans of. */
const MOST_PLANNED = 1_000;

/** Lets every statement be planned once, and not by all who ask for it at the same time. */
export interface PlanTurns {
  /** Runs it at once where it is planned; else when nobody else's is being planned. */
  take(text: string, signal: AbortSignal, run: () => HandedOver): Promise<HandedOver>;
  /** Takes nothing for planned any more: the database may have been started anew. */
  forget(): void;
}

/**
 * A Neo4j that has just started has no plans, and plans the same statement side by side for everybody.
 * On few cores that takes longer than anybody waits.
 */
export function createPlanTurns(): PlanTurns {
  const planned = new Set<string>();
  const planning = new Map<string, Promise<void>>();
  const plan = (text: string, handed: HandedOver) => {
    const over = handed.begun.then(() => {
      planning.delete(text);
      if (handed.hasBegun()) {
        if (planned.size >= MOST_PLANNED) {
          planned.clear();
        }
        planned.add(text);
      }
    });
    planning.set(text, over);
  };
  return {
    take: async (text, signal, run) => {
      while (!planned.has(text)) {
        const other = planning.get(text);
        if (other === undefined) {
          const handed = run();
          plan(text, handed);
          return handed;
        }
        await unlessAborted(signal, () => other);
      }
      return run();
    },
    forget: () => planned.clear(),
  };
}
