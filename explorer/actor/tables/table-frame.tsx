import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface TableFrameProps {
  /** What the table is of. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A table; where it is wider than the page, it scrolls in its frame, by keyboard as well. */
export function TableFrame({ label, children }: TableFrameProps) {
  const frame = useRef<HTMLElement>(null);
  const isWide = useIsWide(frame);
  return (
    <section
      ref={frame}
      class="table-frame"
      // A section with a name would be one more landmark.
      role={isWide ? 'group' : 'presentation'}
      aria-label={isWide ? label : undefined}
      tabIndex={isWide ? 0 : undefined}
    >
      <table aria-label={label}>{children}</table>
    </section>
  );
}

function useIsWide(frame: { readonly current: HTMLElement | null }): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) {
      return;
    }
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    for (const child of element.children) {
      observer.observe(child);
    }
    return () => observer.disconnect();
  }, [frame]);
  return isWide;
}
