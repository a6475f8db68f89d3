import type { NetworkArgs } from '../traversals/network.ts';
import { cytoscape } from './cytoscape.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import type { OpenLoaders } from './pages.ts';
import { type ShownNetwork, shownNetwork } from './shown-network.ts';
import type { NetworkFormat } from './target.ts';

/** Whose network, how far and of which meetings. */
export type NetworkArguments = Omit<NetworkArgs, 'spells'>;

interface Writer {
  readonly write: (network: ShownNetwork) => AsyncGenerator<string>;
  /** Whether the format has a place for the days of meetings. */
  readonly spells: boolean;
}

const WRITERS: Readonly<Record<NetworkFormat, Writer>> = {
  gexf: { write: gexf, spells: true },
  graphml: { write: graphml, spells: false },
  json: { write: cytoscape, spells: true },
};

/** A network as a file; it is walked as a whole, and written piece by piece. */
export async function* networkText(
  args: NetworkArguments,
  format: NetworkFormat,
  language: string,
  open: OpenLoaders,
): AsyncGenerator<string> {
  const { write, spells } = WRITERS[format];
  const loaders = open();
  yield* write(await shownNetwork(await loaders.network({ ...args, spells }), language, loaders));
}
