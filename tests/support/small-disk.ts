import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, which can be filled without harm to others. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all of it but so many bytes. */
  fill(left: number): void;
  /** Gives back what `fill` took. */
  empty(): void;
  remove(): void;
}

const MB = 1_048_576;

/**
 * @param folder where it is mounted; left out: a new one
 * @throws Error where the system lets us mount nothing.
 */
export function createSmallDisk(megabytes: number, folder = newFolder()): SmallDisk {
  mkdirSync(folder, { recursive: true });
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  const filler = join(folder, '.filler');
  return {
    folder,
    fill: (left) => {
      const { bavail, bsize } = statfsSync(folder);
      const block = Buffer.alloc(MB);
      for (let more = bavail * bsize - left; more > 0; more -= block.length) {
        writeFileSync(filler, block.subarray(0, Math.min(more, block.length)), { flag: 'a' });
      }
    },
    empty: () => rmSync(filler, { force: true }),
    remove: () => {
      run('umount', folder);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Why there can be no small disk; null where there can. */
export function whyNoSmallDisk(): string | null {
  try {
    createSmallDisk(1).remove();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'liqa-disk-'));
}

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(error?.message ?? stderr.trim());
  }
}
