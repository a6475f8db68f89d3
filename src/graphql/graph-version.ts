import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';

/** Tells with every answer which version of the graph it is of, as `extensions.graphVersion`. */
export function useGraphVersion(): Plugin<Context> {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone: ({ result, setResult }) => {
        if ('data' in result) {
          const { graphVersion } = args.contextValue;
          setResult({ ...result, extensions: { ...result.extensions, graphVersion } });
        }
      },
    }),
  };
}
