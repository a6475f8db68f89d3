import { stat } from 'node:fs/promises';
import { fileBytes } from './file-bytes.ts';

/** How files are read, whatever their format. */
export interface Input {
  /** What one compressed file may expand to, in bytes. */
  readonly mostExpandedBytes: number;
  /** Told how many bytes of how many have been read, as they stand on the disk. */
  readonly onBytes: (read: number, total: number) => void;
  /** The file that says how rows of a table become records, for formats that need one. */
  readonly mapping?: string;
}

/** Without a bound, and told to nobody. */
export const USUAL_INPUT: Input = {
  mostExpandedBytes: Number.POSITIVE_INFINITY,
  onBytes: () => undefined,
};

export type OpenFile = (file: string) => AsyncIterable<Buffer>;

/** Opens files one after the other, and tells how far all of them have been read. */
export async function openerOf(
  files: readonly { readonly file: string }[],
  { mostExpandedBytes, onBytes }: Input,
): Promise<OpenFile> {
  let total = 0;
  for (const { file } of files) {
    total += await sizeOf(file);
  }
  let read = 0;
  return (file) =>
    fileBytes(file, {
      mostExpandedBytes,
      onBytes: (bytes) => {
        read += bytes;
        onBytes(read, total);
      },
    });
}

/** 0 of a file that is gone: opening it tells why. */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}
