import type { Plugin } from 'graphql-yoga';

/** What the context of an operation may hold beside what resolvers use. */
interface Awaited {
  /** Called once the answer is there: nothing need end it any more. */
  readonly answered: () => void;
}

/** Stops the clock of an operation when it is done. */
export function useAnswered(): Plugin<Awaited> {
  return {
    onExecute: ({ args }) => ({ onExecuteDone: () => args.contextValue.answered() }),
  };
}
