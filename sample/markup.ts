/** HTML that is already safe to write out. */
export interface Markup {
  readonly markup: string;
}

type Piece = Markup | string | number | null | readonly Markup[];

/** Builds HTML; everything interpolated is escaped unless it is markup already, null is left out. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: strings.map((text, at) => text + write(pieces[at] ?? null)).join('') };
}

function write(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return escapeText(String(piece));
  return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('');
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Text with its line breaks as `<br>`. */
export function lines(text: string): Markup {
  return { markup: text.split('\n').map(escapeText).join('<br>\n') };
}

/** Text of a file of this folder, written out as it is (styles, scripts). */
export function verbatim(text: string): Markup {
  return { markup: text };
}
