import type { ActorLabel } from './ref.ts';

/** An actor by its kind and id. */
export interface ActorRef {
  readonly type: ActorLabel;
  readonly id: string;
}
