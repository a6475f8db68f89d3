import { useRef, useState } from 'preact/hooks';

/** The places of the first and the last that are dragged over. */
type Brushed = readonly [first: number, last: number];

type Box = HTMLElement;

interface Brush {
  /** Null while nothing is dragged over. */
  readonly brushed: Brushed | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent & { readonly currentTarget: Box }) => void;
    readonly onPointerMove: (event: PointerEvent & { readonly currentTarget: Box }) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/**
 * Chooses some of several things of one width in a row by dragging over them, or one by a press.
 *
 * @param placeAt the place in the order of time of what lies at `clientX` in a box
 */
export function useBrush(
  placeAt: (clientX: number, box: Box) => number,
  choose: (brushed: Brushed) => void,
): Brush {
  // Moves may come faster than the page is drawn.
  const drag = useRef<Brushed | null>(null);
  const [brushed, setBrushed] = useState<Brushed | null>(null);
  const tell = (start: number, now: number) => {
    drag.current = [start, now];
    setBrushed([Math.min(start, now), Math.max(start, now)]);
  };
  const end = () => {
    drag.current = null;
    setBrushed(null);
  };
  return {
    brushed,
    handlers: {
      onPointerDown: (event) => {
        if (event.button === 0 && event.isPrimary) {
          event.currentTarget.setPointerCapture(event.pointerId);
          const place = placeAt(event.clientX, event.currentTarget);
          tell(place, place);
        }
      },
      onPointerMove: ({ clientX, currentTarget }) => {
        if (drag.current !== null) {
          tell(drag.current[0], placeAt(clientX, currentTarget));
        }
      },
      onPointerUp: () => {
        if (drag.current !== null) {
          const [start, now] = drag.current;
          end();
          choose([Math.min(start, now), Math.max(start, now)]);
        }
      },
      onPointerCancel: end,
    },
  };
}
