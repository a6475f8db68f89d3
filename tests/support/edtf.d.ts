/** The part of the `edtf` library, which ships no types, that tests compare with. */
declare module 'edtf' {
  export interface Extended {
    /** Milliseconds since 1970. */
    readonly min: number;
    readonly max: number;
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
  }

  /** Throws a SyntaxError for what is no EDTF. */
  // biome-ignore lint/style/noDefaultExport: the library has it so
  export default function edtf(text: string): Extended;
}
