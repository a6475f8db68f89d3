/** Stands here until it is written. */
export function PathsView() {
  return <p>paths</p>;
}
