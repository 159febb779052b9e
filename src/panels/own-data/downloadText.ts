/** Hands a text to the person as a file. */
export function downloadText(name: string, text: string, type: string): void {
  // Spreadsheets take a CSV for UTF-8 only when it begins with the byte-order mark.
  const content = type === 'text/csv' ? `\uFEFF${text}` : text;
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // At once would be too early for some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
