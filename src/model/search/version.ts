/** Raised by one whenever names are to be searched by other keys than are stored with them. */
export const SEARCH_KEYS_VERSION = 1;
