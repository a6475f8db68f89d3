import { readFile, writeFile } from 'node:fs/promises';

/** A file of the repository that the code prints, so that a change of the code shows in a review. */
export interface PrintedFile {
  /** From the root of the repository. */
  readonly path: string;
  /** What it must hold. */
  readonly text: string;
}

/**
 * Writes the files. Where the script was given `--check` it writes nothing: it names each file that
 * is not as it should be, with the command that prints it, and exits 1.
 */
export async function keepPrinted(files: readonly PrintedFile[], command: string): Promise<void> {
  for (const { path, text } of files) {
    const url = new URL(`../../${path}`, import.meta.url);
    if (!process.argv.includes('--check')) {
      await writeFile(url, text);
    } else if ((await readFile(url, 'utf8').catch(() => '')) !== text) {
      console.error(`${path} is not what the code prints: run ${command}.`);
      process.exitCode = 1;
    }
  }
}
