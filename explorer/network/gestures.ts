import type cytoscape from 'cytoscape';

/**
 * Leaves the wheel and one finger to the page, so that nobody is caught in a drawing on the way
 * down; they move the drawing once it was pressed, until something else is. The wheel with Ctrl and
 * two fingers zoom always. @returns what ends it
 */
export function gestures(container: HTMLElement, cy: cytoscape.Core): () => void {
  let isTaken = false;
  const ended = new AbortController();
  const { signal } = ended;
  const take = (taken: boolean) => {
    isTaken = taken;
    container.classList.toggle('taken', taken);
  };
  const isInside = ({ target }: Event) => target instanceof Node && container.contains(target);
  const ahead = { capture: true, signal } as const;
  // Around the container, on which Cytoscape listens to the wheel before anybody inside of it.
  const around = container.parentElement ?? container;
  document.addEventListener(
    'pointerdown',
    (event) => {
      // A finger takes the drawing when it is lifted: it may be on its way over the page.
      if (!isInside(event) || event.pointerType === 'mouse') {
        take(isInside(event));
      }
    },
    ahead,
  );
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') {
        take(false);
      }
    },
    ahead,
  );
  cy.on('tap', () => take(true));
  around.addEventListener(
    'wheel',
    (event) => {
      if (!isTaken && !event.ctrlKey && !event.metaKey) {
        event.stopPropagation();
      }
    },
    ahead,
  );
  around.addEventListener(
    'touchmove',
    (event) => {
      if (!isTaken && event.touches.length === 1) {
        event.stopPropagation();
      }
    },
    ahead,
  );
  return () => ended.abort();
}
