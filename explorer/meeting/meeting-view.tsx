/** Stands here until it is written. */
export function MeetingView({ given }: { readonly given: string }) {
  return <p>{given}</p>;
}
