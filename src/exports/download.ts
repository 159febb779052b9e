/** How long the browser may take to read a file that it was handed, in milliseconds. */
const readingTime = 30_000;

/** Hands a file to the browser, which saves it or asks where to. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), readingTime);
}

/** Hands a text to the browser as a file in UTF-8. */
export function downloadText(text: string, type: string, fileName: string): void {
  downloadBlob(new Blob([text], { type: `${type};charset=utf-8` }), fileName);
}
