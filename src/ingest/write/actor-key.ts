import type { ActorKey } from '../../model/view.ts';

/** The label and id that an actor's key is made of. */
export function actorOf(key: ActorKey): {
  readonly label: 'Person' | 'State' | 'Organization';
  readonly id: string;
} {
  const at = key.indexOf(':');
  const label = key.slice(0, at);
  const id = key.slice(at + 1);
  return { label: label === 'Person' || label === 'State' ? label : 'Organization', id };
}
