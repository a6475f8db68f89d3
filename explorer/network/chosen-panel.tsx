import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words/use-words.ts';
import type { Chosen } from './chosen.ts';
import { ChosenActor } from './chosen-actor.tsx';
import { ChosenTie } from './chosen-tie.tsx';

interface ChosenPanelProps {
  readonly chosen: Chosen | null;
  readonly close: () => void;
}

/** What is chosen in the network; before that, how to choose. */
export function ChosenPanel({ chosen, close }: ChosenPanelProps) {
  const { words } = useWords();
  const panel = useRef<HTMLElement>(null);
  const id = chosen?.id ?? null;
  const shown = useRef(id);
  useEffect(() => {
    // Who chooses goes on here; what the address had chosen already is not interrupted by it.
    if (id !== null && id !== shown.current) {
      panel.current?.querySelector('h2')?.focus({ preventScroll: true });
      panel.current?.scrollIntoView({ block: 'nearest' });
    }
    shown.current = id;
  }, [id]);
  return (
    <aside ref={panel} class="chosen" aria-label={words.network.chosen}>
      {chosen === null && <p class="quiet">{words.network.noneChosen}</p>}
      {chosen?.type === 'actor' && <ChosenActor key={id} node={chosen.actor} />}
      {chosen?.type === 'tie' && <ChosenTie key={id} tie={chosen.tie} />}
      {chosen !== null && (
        <p class="actions">
          <button type="button" onClick={close}>
            {words.share.close}
          </button>
        </p>
      )}
    </aside>
  );
}
