import { describe, expect, test, vi } from 'vitest';
import { bodyStream } from '../../src/http/body-stream.ts';

/** Pieces that tell how many were made, and whether the making came to its end. */
function counted(most: number, failAt = Number.POSITIVE_INFINITY) {
  const told = { made: 0, ended: false };
  async function* make() {
    try {
      for (; told.made < most; ) {
        if (told.made === failAt) {
          throw new Error('The database went away.');
        }
        told.made += 1;
        yield `piece ${told.made} لقاء\n`;
      }
    } finally {
      told.ended = true;
    }
  }
  return { told, pieces: make() };
}

/** @param connected whether a connection stands behind the reader */
function reader(signal = new AbortController().signal, connected = false) {
  return { signal, hangUp: vi.fn(() => connected), onFailure: vi.fn() };
}

describe('The body of a long answer', () => {
  test('is all pieces, in UTF-8', async () => {
    const { pieces, told } = counted(3);

    const text = await new Response(bodyStream(pieces, reader())).text();

    expect(text).toBe('piece 1 لقاء\npiece 2 لقاء\npiece 3 لقاء\n');
    expect(told.ended).toBe(true);
  });

  test('is made no faster than it is read', async () => {
    const { pieces, told } = counted(1_000);
    const body = bodyStream(pieces, reader()).getReader();
    await body.read();
    await body.read();
    await new Promise(setImmediate);

    expect(told.made).toBe(2);
    await body.cancel();
    expect(told.ended).toBe(true);
  });

  test('is made no further when the client leaves, and that is no failure', async () => {
    const { pieces, told } = counted(1_000);
    const client = new AbortController();
    const watcher = reader(client.signal);
    const body = bodyStream(pieces, watcher).getReader();
    await body.read();

    client.abort();
    const { done } = await body.read();

    expect([done, told.made, told.ended]).toEqual([true, 1, true]);
    expect(watcher.onFailure).not.toHaveBeenCalled();
    expect(watcher.hangUp).not.toHaveBeenCalled();
  });

  test('bears a client that leaves after the last piece', async () => {
    const client = new AbortController();
    const body = bodyStream(counted(1).pieces, reader(client.signal));

    const text = await new Response(body).text();
    client.abort();

    expect(text).toBe('piece 1 لقاء\n');
  });

  test('that fails in its midst is cut, told and never ends as if it were whole', async () => {
    const { pieces } = counted(5, 2);
    const watcher = reader();

    const text = new Response(bodyStream(pieces, watcher)).text();

    await expect(text).rejects.toThrow('The database went away.');
    expect(watcher.hangUp).toHaveBeenCalledOnce();
    expect(watcher.onFailure).toHaveBeenCalledOnce();
  });

  test('that fails on a connection leaves it to that to tell, and can be cancelled', async () => {
    const { pieces } = counted(5, 2);
    const watcher = reader(undefined, true);
    const body = bodyStream(pieces, watcher).getReader();
    await body.read();
    await body.read();

    expect(await body.read()).toEqual({ done: true, value: undefined });
    await body.cancel();
    expect(watcher.hangUp).toHaveBeenCalledOnce();
    expect(watcher.onFailure).toHaveBeenCalledOnce();
  });

  test('is cut when the client takes nothing for two minutes', async () => {
    vi.useFakeTimers();
    try {
      const { pieces, told } = counted(5);
      const watcher = reader();
      const body = bodyStream(pieces, watcher).getReader();
      await body.read();

      await vi.advanceTimersByTimeAsync(119_000);
      expect(watcher.hangUp).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(2_000);

      expect(watcher.hangUp).toHaveBeenCalledOnce();
      expect(told.ended).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});
