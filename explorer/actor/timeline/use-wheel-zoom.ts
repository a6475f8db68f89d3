import { useEffect, useRef } from 'preact/hooks';

/** A wheel turns by about 100 at once, two fingers by little many times. */
const TURN = 60;

/** Zooms with the wheel while Ctrl is held, and with two fingers; else the wheel scrolls the page. */
export function useWheelZoom(
  box: { readonly current: HTMLElement | null },
  zoom: (how: 'IN' | 'OUT', clientX: number) => void,
): void {
  const latest = useRef(zoom);
  latest.current = zoom;
  useEffect(() => {
    const element = box.current;
    let turned = 0;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) {
        return;
      }
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) >= TURN) {
        latest.current(turned < 0 ? 'IN' : 'OUT', event.clientX);
        turned = 0;
      }
    };
    // Told by hand: what a framework listens to may not keep the page from zooming.
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [box]);
}
