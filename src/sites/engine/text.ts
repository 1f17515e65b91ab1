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

/** Two spaces or more, or one that is not plain. */
const ODD_SPACE = / {2}|[\t\n\r\f\u00A0]/;
const SPACES = /[ \t\n\r\f\u00A0]+/g;

/** Runs of the spaces a browser collapses become one; a full-width space stays, since quotes are verbatim. */
export function flatten(text: string | null): string {
  const trimmed = (text ?? '').trim();
  // Most texts are flat already, which is found out for less than half of what replacing costs.
  return ODD_SPACE.test(trimmed) ? trimmed.replace(SPACES, ' ') : trimmed;
}

function pieces(element: Element, between: string, without?: string): string {
  if (!element.firstElementChild) return element.textContent ?? '';
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) text += node.nodeValue;
    else if (node.nodeType === ELEMENT && !(without && (node as Element).matches(without)))
      text += between + pieces(node as Element, between, without) + between;
  }
  return text;
}

const ELEMENT = 1;
const TEXT = 3;

/** Characters that compatibility forms leave as they are: ASCII, kana, kanji. */
const NORMAL = /^[ -~\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]*$/;

/** A text with full-width and other forms of its characters made one (NFKC); most texts of a page are so already. */
export function normalForm(text: string): string {
  return NORMAL.test(text) ? text : text.normalize('NFKC');
}

/**
 * Goes through the texts under an element in the order of the page, each by itself whatever it stands in, blank ones left
 * out, until `visit` gives true; whether it did.
 */
export function visitTexts(element: Element, visit: (trimmed: string, node: Text) => boolean): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const trimmed = (node as Text).data.trim();
    if (trimmed !== '' && visit(trimmed, node as Text)) return true;
  }
  return false;
}

const SHOW_TEXT = 4;

/** Text of an element with its lines: br and block elements end a line; runs of blank lines become one. */
export function linesOf(element: Element): string {
  const isBroken = element.firstElementChild !== null;
  const text = isBroken ? brokenText(element) : (element.textContent ?? '').replaceAll('\n', LINE_END);
  const lines = flatten(text);
  if (!lines.includes(LINE_END)) return lines;
  return lines.replace(AROUND_LINE_END, '\n').replace(/\n{3,}/g, '\n\n');
}

/** The line separator of Unicode. */
const LINE_END = '\u2028';
const AROUND_LINE_END = / ?\u2028 ?/g;
const ENDS_A_LINE = /^(?:BR|P|LI|DIV|TR|H[1-6])$/i;

/** Once a text has elements, only they end its lines; line feeds of the source are spaces, as on the screen. */
function brokenText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) text += node.nodeValue;
    else if (node.nodeType === ELEMENT) {
      text += brokenText(node as Element);
      if (ENDS_A_LINE.test(node.nodeName)) text += LINE_END;
    }
  }
  return text;
}
