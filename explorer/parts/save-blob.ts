/** Hands a file to the browser, which puts it where whoever looks wants it. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click was dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
