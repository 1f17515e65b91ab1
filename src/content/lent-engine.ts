import type { readPayText as ReadPayText } from '../core/read/pay-text.ts';
import type { defineSite as DefineSite } from '../sites/engine/define-site.ts';

/** What the page script has already and the script of more boards needs: the reading of declared pages and of printed pay. */
interface Engine {
  readonly defineSite: typeof DefineSite;
  readonly readPayText: typeof ReadPayText;
}

const PLACE = Symbol.for('jikyu-lens.engine');

type World = { [PLACE]?: Engine };

/** Called by the page script before it uses a board of the other script. */
export function lendEngine(engine: Engine): void {
  (globalThis as World)[PLACE] = engine;
}

function engine(): Engine {
  const lent = (globalThis as World)[PLACE];
  if (!lent) throw new Error('The page script has not run: boards read by click are read with its engine.');
  return lent;
}

/** In the script of more boards these two stand for the modules they are named after, so that nothing is carried twice. */
export const readPayText: typeof ReadPayText = (text) => engine().readPayText(text);

export const defineSite: typeof DefineSite = (declaration) => ({
  ...declaration,
  pageKind: (url) => engine().defineSite(declaration).pageKind(url),
  createReader: (document, url) => engine().defineSite(declaration).createReader(document, url),
});
