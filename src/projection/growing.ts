type Numbers = Int8Array | Int32Array;

/** A list of whole numbers that takes no more room than they need. */
export interface Growing<List extends Numbers> {
  push(value: number): void;
  size(): number;
  /** What was pushed; nothing may be pushed after it. */
  taken(): List;
}

const FIRST_ROOM = 64;

/** Numbers from -128 to 127. */
export function growingBytes(): Growing<Int8Array> {
  return growing((room) => new Int8Array(room));
}

/** Numbers of 32 bits, signed. */
export function growingInts(): Growing<Int32Array> {
  return growing((room) => new Int32Array(room));
}

function growing<List extends Numbers>(make: (room: number) => List): Growing<List> {
  let list = make(FIRST_ROOM);
  let size = 0;
  const resized = (room: number) => {
    const next = make(room);
    next.set(list.subarray(0, Math.min(size, room)));
    return next;
  };
  return {
    push: (value) => {
      if (size === list.length) {
        list = resized(size * 2);
      }
      list[size] = value;
      size += 1;
    },
    size: () => size,
    taken: () => resized(size),
  };
}
