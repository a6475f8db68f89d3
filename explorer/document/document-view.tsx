/** Stands here until it is written. */
export function DocumentView({ given }: { readonly given: string }) {
  return <p>{given}</p>;
}
