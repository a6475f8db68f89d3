/** Stands here until it is written. */
export function NetworkView() {
  return <p>network</p>;
}
