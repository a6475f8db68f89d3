import { textOfQuery } from '../address/addresses.ts';
import { tokenOf } from '../service/token.ts';
import type { NetworkQuestion } from './network-question.ts';

/** A network as the service exports it. @throws Error where it refuses */
export async function gexfOf(
  { where, ...question }: NetworkQuestion,
  language: string,
): Promise<Blob> {
  const asked = textOfQuery({
    ...question,
    where: where === null || where === undefined ? null : JSON.stringify(where),
    language,
  });
  const token = tokenOf();
  const response = await fetch(`/export/network.gexf?${asked}`, {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });
  if (!response.ok) {
    throw new Error(`The service must export the network, but answers: ${response.status}`);
  }
  return await response.blob();
}
