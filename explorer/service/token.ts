const NAME = 'liqa-token';

/** The token of whoever looks, where the service wants one; it ends with the tab. */
export function tokenOf(): string | null {
  return sessionStorage.getItem(NAME);
}

export function keepToken(token: string): void {
  sessionStorage.setItem(NAME, token);
}
