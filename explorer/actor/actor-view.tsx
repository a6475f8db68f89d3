/** Stands here until it is written. */
export function ActorView({ given }: { readonly given: string }) {
  return <p>{given}</p>;
}
