/**
 * Makes a text all that an element holds. A text node that is there is written again and not replaced by a new one, for which the
 * browser would look up the element's style and build its boxes anew.
 */
export function writeText(element: Element, text: string): void {
  const [node] = element.childNodes;
  if (node instanceof Text && element.childNodes.length === 1) node.data = text;
  else element.textContent = text;
}
