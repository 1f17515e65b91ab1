/** Text of an element on one line, '' without element. Only textContent is read: hidden text is text like any other. */
export function flatText(element: Element | null | undefined, without?: string): string {
  if (!element) return '';
  return flatten(
    without && element.querySelector(without) ? pieces(element, '', without) : element.textContent,
  );
}

/** Text on one line with a space between elements, so that a label and its value never run together. */
export function spacedText(element: Element): string {
  return flatten(pieces(element, ' '));
}

export function flatten(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function pieces(element: Element, between: string, without?: string): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !(without && (node as Element).matches(without)))
      text += between + pieces(node as Element, between, without) + between;
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
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replaceAll('\n', ' ');
    else if (node.nodeType === 1) {
      text += brokenText(node as Element);
      if (ENDS_A_LINE.test(node.nodeName)) text += '\n';
    }
  }
  return text;
}
