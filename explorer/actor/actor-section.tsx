import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ActorSectionProps {
  readonly heading: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** A part of an actor's page under its heading. */
export function ActorSection({ heading, note, children }: ActorSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {note !== undefined && <p class="note">{note}</p>}
      {children}
    </section>
  );
}
