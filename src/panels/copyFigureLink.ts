/** What came of the last choice: a line to read, and a link to copy by hand where the browser did not take it. */
export interface CommandOutcome {
  readonly text: string;
  readonly link: string | null;
}

/** Copies a link to the clipboard, or shows it to be copied by hand. */
export async function copyFigureLink(
  link: string,
  status: { readonly linkCopied: string; readonly copyByHand: string },
): Promise<CommandOutcome> {
  try {
    await navigator.clipboard.writeText(link);
    return { text: status.linkCopied, link: null };
  } catch {
    return { text: status.copyByHand, link };
  }
}
