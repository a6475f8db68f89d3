import type { Io } from './io.ts';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 80;
const CLEAR_LINE = '\r\u001b[2K';

/** Tells a person what takes so long. */
export interface Progress {
  step(text: string): void;
  /** Takes the moving line away; a step brings it back. */
  clear(): void;
}

/**
 * One moving line where a person watches, else a line for each new step.
 *
 * It is our own because a prompt library's spinner reads the keyboard and ends the process on
 * Ctrl-C by itself, which would leave the database behind.
 */
export function createProgress(io: Io): Progress {
  return io.interactive ? movingLine() : plainLines(io);
}

function plainLines({ out }: Io): Progress {
  let last = '';
  return {
    step: (text) => {
      if (text !== last) {
        out(text);
      }
      last = text;
    },
    clear: () => undefined,
  };
}

function movingLine(): Progress {
  let timer: NodeJS.Timeout | undefined;
  let shown = '';
  let frame = 0;
  const draw = () => {
    frame = (frame + 1) % FRAMES.length;
    process.stdout.write(`${CLEAR_LINE}${FRAMES[frame] ?? ''} ${shown}`);
  };
  return {
    step: (text) => {
      shown = text;
      timer ??= setInterval(draw, FRAME_MS).unref();
      draw();
    },
    clear: () => {
      if (timer !== undefined) {
        clearInterval(timer);
        timer = undefined;
        process.stdout.write(CLEAR_LINE);
      }
    },
  };
}
