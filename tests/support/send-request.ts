import { type Agent, request } from 'node:http';
import { connect } from 'node:net';

export interface SentRequest {
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | Buffer | undefined;
}

export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly ms: number;
}

/** Whoever says nothing for so long does not answer any more, in milliseconds. */
const SILENT_MS = 20_000;

/** Sends a request as it is, whatever a browser or `fetch` would say of its headers. */
export function sendRequest(
  port: number,
  { method = 'POST', path = '/graphql', headers = {}, body }: SentRequest,
  agent?: Agent,
): Promise<ReceivedResponse> {
  const startedAt = performance.now();
  const length = body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` };
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: { ...headers, ...length },
        ...(agent ? { agent } : {}),
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            ms: performance.now() - startedAt,
          }),
        );
      },
    );
    sent.setTimeout(SILENT_MS, () => sent.destroy(new Error(`Silent for ${SILENT_MS} ms.`)));
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Writes to a socket of its own; gives all that came back once the other side has closed it. */
export function sendRaw(port: number, pieces: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect({ host: '127.0.0.1', port }, () => {
      for (const piece of pieces) {
        socket.write(piece, 'latin1');
      }
    });
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
  });
}
