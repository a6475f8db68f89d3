import { isIPv4, isIPv6 } from 'node:net';

const IPV4 = /^(?:::ffff:)?(?<address>\d+(?:\.\d+){3})(?::\d+)?$/i;
const IPV6 = /^\[?(?<address>[\da-f:.]+)(?:%[^\]]*)?(?:\](?::\d+)?)?$/i;
const GROUPS = 8;
/** What one household or machine is given of IPv6: whoever has one address there has all of them. */
const GROUPS_OF_NETWORK = 4;

/**
 * Whose requests count together: an IPv4 address, or a /64 of IPv6. Null where it is no address.
 *
 * @param text with or without brackets, zone and port
 */
export function networkOf(text: string): string | null {
  const v4 = IPV4.exec(text)?.groups?.['address'] ?? '';
  if (isIPv4(v4)) {
    return v4;
  }
  const v6 = IPV6.exec(text)?.groups?.['address'] ?? '';
  return isIPv6(v6) ? `${groupsOf(v6).slice(0, GROUPS_OF_NETWORK).join(':')}::/64` : null;
}

function groupsOf(address: string): readonly string[] {
  // Gives every address one form, without leading zeros and with the last four bytes as two groups.
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = [], tail = []] = written
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  return [...head, ...Array<string>(GROUPS - head.length - tail.length).fill('0'), ...tail];
}

/**
 * The address that asks: that of the connection, or what the farthest trusted proxy saw, which each of them
 * writes behind what it was told. What stands before that anybody may have written.
 *
 * @param connected null where there is no connection
 * @param forwarded the field X-Forwarded-For
 * @param proxies how many stand before the service
 */
export function networkOfClient(
  connected: string | null,
  forwarded: string | null,
  proxies: number,
): string | null {
  const seen = proxies === 0 ? [] : (forwarded ?? '').split(',').slice(-proxies);
  return networkOf(seen[0]?.trim() ?? '') ?? networkOf(connected ?? '');
}
