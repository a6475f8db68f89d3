import { NotReadYetError } from '../../src/errors.ts';

/** For services whose tests ask for no walk. */
export const NO_PROJECTION = {
  current: () => null,
  version: () => 0,
  isRead: () => true,
  refusal: () => new NotReadYetError(),
} as const;
