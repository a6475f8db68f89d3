import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words/use-words.ts';
import { type Drawn, drawNetwork } from './draw-network.ts';
import { layOut, turned } from './lay-out.ts';
import { Legend } from './legend.tsx';
import { onScheme, paletteOfPage } from './palette.ts';
import type { ShownNetwork, Tied } from './ties.ts';

interface DrawingProps {
  readonly network: ShownNetwork;
  /** Those of its ties that are shown. */
  readonly ties: readonly Tied[];
  /** The id of the actor or tie that is chosen. */
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
  /** Told of the drawing when it is there, and null when it is there no longer. */
  readonly tell: (drawn: Drawn | null) => void;
}

const ZOOM = 1.4;

/** A network as a drawing; all that it tells stands in the tables too. */
export function Drawing({ network, ties, chosen, choose, tell }: DrawingProps) {
  const { words } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useDrawn(frame, network, { choose, tell });
  useEffect(() => {
    drawn?.mark(chosen);
  }, [drawn, chosen]);
  useEffect(() => {
    drawn?.showTies(new Set(ties.map(({ id }) => id)));
  }, [drawn, ties]);
  return (
    <figure class="drawing">
      <div class="drawing-frame">
        {/* Cytoscape reckons from the left. */}
        <div ref={frame} dir="ltr" class="canvas" role="img" aria-label={words.network.label} />
        {drawn === null && (
          <p class="laying" role="status">
            {words.network.laying}
          </p>
        )}
      </div>
      <figcaption>
        <Legend nodes={network.nodes} />
        <span class="actions">
          <button type="button" disabled={drawn === null} onClick={() => drawn?.zoom(ZOOM)}>
            {words.network.zoomIn}
          </button>
          <button type="button" disabled={drawn === null} onClick={() => drawn?.zoom(1 / ZOOM)}>
            {words.network.zoomOut}
          </button>
          <button type="button" disabled={drawn === null} onClick={() => drawn?.fit()}>
            {words.network.fit}
          </button>
        </span>
      </figcaption>
    </figure>
  );
}

/** Lays out and draws anew with each network; null until that is done. */
function useDrawn(
  frame: { readonly current: HTMLDivElement | null },
  network: ShownNetwork,
  { choose, tell }: Pick<DrawingProps, 'choose' | 'tell'>,
): Drawn | null {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  // What is pressed long after the drawing was made is told to who listens then.
  const listener = useRef(choose);
  listener.current = choose;
  useEffect(() => {
    const container = frame.current;
    if (container === null) {
      return;
    }
    let made: Drawn | null = null;
    const show = (next: Drawn | null) => {
      made = next;
      setDrawn(next);
      tell(next);
    };
    const stop = layOut(network, (positions) =>
      show(
        drawNetwork(container, {
          network,
          positions: container.clientHeight > container.clientWidth ? turned(positions) : positions,
          palette: paletteOfPage(),
          choose: (id) => listener.current(id),
        }),
      ),
    );
    const stopScheme = onScheme(() => made?.paint(paletteOfPage()));
    return () => {
      stop();
      stopScheme();
      made?.end();
      show(null);
    };
  }, [network]);
  return drawn;
}
