import { useWords } from '../words/use-words.ts';
import type { NetworkNode } from './ties.ts';

const TYPES = ['Person', 'State', 'Organization'] as const;

/** Which colour and shape in the drawing means what; only what is in it. */
export function Legend({ nodes }: { readonly nodes: readonly NetworkNode[] }) {
  const { words } = useWords();
  const shown = new Set(nodes.map(({ actor }) => actor.__typename));
  return (
    <ul class="legend">
      {TYPES.filter((type) => shown.has(type)).map((type) => (
        <li key={type}>
          <span class={`swatch ${type}`} aria-hidden="true" />
          {words.types[type]}
        </li>
      ))}
      <li>
        <span class="swatch given" aria-hidden="true" />
        {words.network.around}
      </li>
    </ul>
  );
}
