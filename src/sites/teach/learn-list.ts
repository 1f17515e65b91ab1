import type { TaughtBoard } from '../../core/taught-board.ts';
import { flatText } from '../engine/text.ts';
import { MONEY } from './money.ts';
import { commonPath, pathWithoutNumbers } from './path-form.ts';
import { simpleSelectors } from './simple-selectors.ts';

/** What the user pointed at. */
export interface Pointed {
  readonly card: Element;
  readonly title: Element;
  readonly pay: Element;
}

/** Fewer cards of one kind are no list. */
const FEWEST = 2;
/** How far above what was pointed at a card may begin. */
const LEVELS_ABOVE = 3;
/** What belongs to an amount (〜, / 月) takes this many characters at most. */
const BESIDE = 6;
/** Share of the cards that must have a title; what has none is something else among them, such as an advertisement. */
const TITLED = 0.8;
/** Ways to name one thing that are tried; the most telling come first. */
const MOST_SELECTORS = 6;

interface Learnt extends Pick<TaughtBoard, 'card' | 'title' | 'pay'> {
  readonly cards: readonly Element[];
  /** How many of them show an amount. */
  readonly paid: number;
}

/** More listings with pay; with as many, fewer other boxes. */
function isBetter(now: Learnt, before: Learnt | null): boolean {
  if (!before || now.paid !== before.paid) return now.paid > (before?.paid ?? 0);
  return now.cards.length < before.cards.length;
}

/**
 * Finds the repeating structure around one listing the user pointed at. Null = what was pointed at is not repeated on
 * the page, or there is no way to name it that would outlive a rebuild of the page.
 */
export function learnList({ card, title, pay }: Pointed, url: URL): TaughtBoard | null {
  let best: Learnt | null = null;
  for (const around of cardCandidates(card, title, pay)) {
    const learnt = learnFrom(around, title, widened(pay, around));
    if (learnt && isBetter(learnt, best)) best = learnt;
    // What was pointed at counts before anything wider or narrower.
    if (best && around === card) break;
  }
  if (!best) return null;
  const link = findLink(best, title, url);
  return {
    version: 1,
    host: url.hostname,
    path: pathWithoutNumbers(url),
    card: best.card,
    title: best.title,
    pay: best.pay,
    link: link?.selector ?? null,
    linkPath: link?.path ?? null,
  };
}

/** The pointed card first, then whatever holds both title and pay, from within outwards. */
function cardCandidates(card: Element, title: Element, pay: Element): readonly Element[] {
  const around = ancestors(title).filter((one) => one.contains(pay) && one.localName !== 'body');
  const end = around.findIndex((one) => one.contains(card));
  const near = around.slice(0, (end < 0 ? around.length : end) + 1 + LEVELS_ABOVE);
  return [...near.filter((one) => one === card), ...near.filter((one) => one !== card)];
}

function ancestors(element: Element, until: Element | null = null): Element[] {
  const found: Element[] = [];
  for (let one = element.parentElement; one && one !== until; one = one.parentElement) found.push(one);
  return found;
}

/** The amount with what belongs to it: the mark of a range before it, the unit behind it. */
function widened(pay: Element, card: Element): Element {
  const most = flatText(pay).length + BESIDE;
  const wider = ancestors(pay, card).filter((one) => flatText(one).length <= most);
  return wider.at(-1) ?? pay;
}

function learnFrom(card: Element, title: Element, pay: Element): Learnt | null {
  const titles = selectorsWithin(card, title, isText);
  const pays = selectorsWithin(card, pay, isMoney);
  if (titles.length === 0 || pays.length === 0) return null;
  let best: Learnt | null = null;
  const seen = new Set<number>();
  for (const selector of selectorsOnPage(card)) {
    const found = [...card.ownerDocument.querySelectorAll(selector)];
    // Names that find as many elements find the same ones, all but always.
    if (
      found.length < FEWEST ||
      seen.has(found.length) ||
      found.some((one) => one.parentElement?.closest(selector))
    )
      continue;
    seen.add(found.length);
    const titleOf = mostCards(titles, found, isText);
    const payOf = mostCards(pays, found, isMoney);
    const paid = found.filter((one) => shows(one, payOf, isMoney)).length;
    const isList =
      paid >= FEWEST && found.filter((one) => shows(one, titleOf, isText)).length >= found.length * TITLED;
    const learnt = { card: selector, title: titleOf, pay: payOf, cards: found, paid };
    if (isList && isBetter(learnt, best)) best = learnt;
  }
  return best;
}

type Look = (element: Element) => boolean;
const isText: Look = (element) => flatText(element) !== '';
const isMoney: Look = (element) => MONEY.test(flatText(element));
const shows = (card: Element, selector: string, look: Look) =>
  [...card.querySelectorAll(selector)].some(look);

/** The selector that finds its thing on most of the cards; of equals the most telling. */
function mostCards(selectors: readonly string[], cards: readonly Element[], look: Look): string {
  let best = { selector: selectors[0] ?? '', count: -1 };
  for (const selector of selectors) {
    const count = cards.filter((card) => shows(card, selector, look)).length;
    if (count > best.count) best = { selector, count };
  }
  return best.selector;
}

/** Selectors by which the first fitting element of the card is the one pointed at; with what is around it where needed. */
function selectorsWithin(card: Element, target: Element, look: Look): readonly string[] {
  const found: string[] = [];
  const tryAll = (selectors: readonly string[]) => {
    for (const selector of selectors)
      if (found.length < MOST_SELECTORS && [...card.querySelectorAll(selector)].find(look) === target)
        found.push(selector);
  };
  const own = simpleSelectors(target);
  tryAll(own);
  for (const around of ancestors(target, card))
    tryAll(simpleSelectors(around).flatMap((outer) => own.map((one) => `${outer} ${one}`)));
  return found;
}

function selectorsOnPage(card: Element): readonly string[] {
  const own = simpleSelectors(card);
  const outer = card.parentElement ? simpleSelectors(card.parentElement) : [];
  return [...own, ...outer.flatMap((around) => own.map((one) => `${around} > ${one}`))];
}

/** The link whose addresses have one form and differ from card to card, the title's own first. */
function findLink({ card: selector, cards }: Learnt, title: Element, url: URL) {
  const card = title.closest(selector);
  if (!card) return null;
  const links = [title.closest('a'), title.querySelector('a'), ...card.querySelectorAll('a')];
  const selectors = links.flatMap((link) => {
    if (!link?.hasAttribute('href') || !(card === link || card.contains(link))) return [];
    return card === link ? [''] : selectorsWithin(card, link, () => true).slice(0, 1);
  });
  for (const one of new Set(selectors)) {
    const hrefs = cards.map(
      (each) => (one === '' ? each : each.querySelector(one))?.getAttribute('href') ?? null,
    );
    const path = commonPath(hrefs, url);
    if (path !== null && new Set(hrefs).size > 1) return { selector: one, path };
  }
  return null;
}
