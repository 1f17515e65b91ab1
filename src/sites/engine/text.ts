/** Text of an element on one line. Only textContent is read: what the page hides is text like any other. */
export function flatText(element: Element, without?: string): string {
  return flatten(
    without && element.querySelector(without) ? textWithout(element, without) : element.textContent,
  );
}

export function flatten(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function textWithout(element: Element, without: string): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !(node as Element).matches(without))
      text += textWithout(node as Element, without);
  }
  return text;
}

/** Text of an element with its lines: br and block elements end a line; runs of blank lines become one. */
export function linesOf(element: Element): string {
  return (element.querySelector('br, p, li, div') ? brokenText(element) : (element.textContent ?? ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const ENDS_A_LINE = /^(?:BR|P|LI|DIV|TR|H[1-6])$/i;

function brokenText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) {
      text += brokenText(node as Element);
      if (ENDS_A_LINE.test(node.nodeName)) text += '\n';
    }
  }
  return text;
}
