/** A line of words, or a picture or control, as it is painted. */
interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SOLID = 'img, svg, video, canvas, button, input, select';

/**
 * Everything painted on a card: the lines of its words, and what is no text. Boxes that hold nothing visible (a card's
 * own padding, the free end of a line) are not among them.
 */
function linesOf(card: Element): readonly Line[] {
  const document = card.ownerDocument;
  const lines: Line[] = [...card.querySelectorAll(SOLID)].map((element) => element.getBoundingClientRect());
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    if (!texts.currentNode.nodeValue?.trim()) continue;
    range.selectNodeContents(texts.currentNode);
    lines.push(...range.getClientRects());
  }
  return lines.filter(({ left, right, top, bottom }) => right > left && bottom > top);
}

/** Sizes in px; `reach` is how far a box may reach into the leading of the lines above and below. */
interface Spacing {
  readonly height: number;
  readonly gap: number;
  readonly clear: number;
  readonly reach: number;
}

/** The free end of a line of the card, the nearest to `middle`, where one of the forms (longest first) covers nothing. */
export function freeLineEnd<Form extends { readonly width: number }>(
  card: Element,
  middle: number,
  forms: readonly Form[],
  { height, gap, clear, reach }: Spacing,
): { readonly form: Form; readonly left: number; readonly middle: number } | null {
  const edge = card.getBoundingClientRect();
  const lines = linesOf(card);
  const half = height / 2;
  const centre = ({ top, bottom }: Line) => (top + bottom) / 2;
  const nearest = lines.toSorted((a, b) => Math.abs(centre(a) - middle) - Math.abs(centre(b) - middle));
  for (const line of nearest) {
    const left = line.right + gap;
    const at = centre(line);
    if (at - half < edge.top || at + half > edge.bottom) continue;
    let right = edge.right;
    for (const other of lines)
      if (other.bottom > at - half + reach && other.top < at + half - reach && other.right > left)
        right = Math.min(right, other.left);
    const form = forms.find(({ width }) => width <= right - clear - left);
    if (form) return { form, left, middle: at };
  }
  return null;
}
