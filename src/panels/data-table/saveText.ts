/** Lets the browser save a text as a file. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has started by then; earlier, some browsers lose it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
