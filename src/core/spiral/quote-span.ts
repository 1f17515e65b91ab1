import { charactersOf } from '../read/characters.ts';

const EDGES = charactersOf('。\n!?、,「」『』【】()|/・■◆●▼★☆※✅→◎♪:―');
const SPACE = 32;
const MAX_WIDENING = 18;
const BELOW = /^[^\n]{0,12}(?:\n{1,2}[^\n]{1,36})?/;
const MAX_BELOW = 50;

/** Widens a match to its clause, at most a few characters each side, so that a person reads a whole phrase. */
export function clauseAround(text: string, start: number, end: number): [from: number, to: number] {
  let from = start;
  while (from > 0 && start - from < MAX_WIDENING && !isEdge(text, from - 1)) from--;
  while (from < start && (text.charCodeAt(from) === SPACE || cutsWord(text, from))) from++;
  let to = end;
  while (to < text.length && to - end < MAX_WIDENING && !isEdge(text, to)) to++;
  while (to > end && (text.charCodeAt(to - 1) === SPACE || cutsWord(text, to))) to--;
  return [from, to];
}

/** The end of a heading's line and of what stands below it, at most a few words. */
export function lineBelow(text: string, end: number): number {
  return end + (BELOW.exec(text.slice(end, end + MAX_BELOW))?.[0].length ?? 0);
}

/** A mark that ends a clause, or a space that does not stand between Latin words or figures. */
function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== SPACE) return EDGES.has(code);
  return !(isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1)));
}

/** Any printed ASCII character but a space. */
function isLatin(code: number): boolean {
  return code > SPACE && code < 0x7f;
}

/** Whether a cut before `index` would part a Latin word or one character in two. */
function cutsWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (isLetter(code) && isLetter(text.charCodeAt(index - 1))) || (code >= 0xdc00 && code <= 0xdfff);
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
