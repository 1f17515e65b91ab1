import type { readPayText as ReadPayText } from '../core/read/pay-text.ts';
import type { defineSite as DefineSite } from '../sites/engine/define-site.ts';
import type { createProblemList as CreateProblemList } from '../sites/engine/problem-list.ts';
import type { contextOf as ContextOf, readListing as ReadListing } from '../sites/engine/read-listing.ts';

/**
 * What the page script has already and the script of more boards needs: the reading of declared pages, of one listing
 * and of printed pay, and the list of what could not be read.
 */
interface Engine {
  readonly defineSite: typeof DefineSite;
  readonly contextOf: typeof ContextOf;
  readonly readListing: typeof ReadListing;
  readonly createProblemList: typeof CreateProblemList;
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

// In the script of more boards these stand for the modules of the same exports (vite.config.ts), so that nothing is
// carried twice. They are asked when a page is read: the page script runs last.
export const readPayText: Engine['readPayText'] = (text) => engine().readPayText(text);

export const contextOf: Engine['contextOf'] = (...page) => engine().contextOf(...page);

export const readListing: Engine['readListing'] = (...card) => engine().readListing(...card);

export const createProblemList: Engine['createProblemList'] = (site) => engine().createProblemList(site);

export const defineSite: Engine['defineSite'] = (declaration) => ({
  ...declaration,
  pageKind: (url) => engine().defineSite(declaration).pageKind(url),
  createReader: (document, url) => engine().defineSite(declaration).createReader(document, url),
});
