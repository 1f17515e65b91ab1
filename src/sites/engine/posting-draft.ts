import type { PayKind, StructuredPay } from '../../core/listing.ts';
import { readPayText } from '../../core/read/pay-text.ts';
import type { Draft } from './draft.ts';
import { listAt, numberAt, textAt } from './json.ts';
import { postingPay } from './posting-pay.ts';
import { flatten } from './text.ts';
import { day } from './values.ts';

/** What an employer is called that is not to be known. */
const UNNAMED = /^(?:confidential|private|-|n\/?a)$|非公開|匿名|未公開/i;
/** Words of schema.org for kinds of employment; OTHER says nothing. */
const EMPLOYMENT: Readonly<Record<string, string | null>> = { CONTRACTOR: '業務委託', OTHER: null };
/** An end this far from the beginning is set by a machine and ends nothing. */
const LONGEST_DAYS = 300;

/** What a posting says, in the fields of a listing; what it leaves out, or says in no known form, is absent. */
export function postingDraft(posting: unknown): Partial<Draft> {
  const posted = textAt(posting, 'datePosted');
  const pay = postingPay(posting);
  return {
    id: idOf(posting),
    url: textAt(posting, 'url'),
    title: lineOf(textAt(posting, 'title') ?? textAt(posting, 'name')),
    description: plainText(textAt(posting, 'description')),
    category: wordsAt(posting, 'occupationalCategory') ?? wordsAt(posting, 'industry'),
    tags: employmentOf(posting),
    payText: pay?.payText ?? null,
    structured: pay?.structured ?? null,
    clientName: clientOf(posting),
    postedAt: posted && (day(posted) ?? posted),
    deadline: deadlineOf(posted, textAt(posting, 'validThrough')),
  };
}

/**
 * Puts what a posting says where the page itself says nothing. Where both state pay and differ, the visible amount
 * stays, the other is kept in the text, and the listing is marked as doubtful.
 */
export function fillFromPosting(draft: Draft, posting: unknown): void {
  const { payText, structured, tags, description, ...said } = postingDraft(posting);
  const values = draft as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(said)) values[name] ??= value ?? null;
  const shown = draft.description ?? '';
  if (description && !shown.includes(description)) draft.description = `${description}\n\n${shown}`.trim();
  if (tags) draft.tags = [...new Set([...(draft.tags ?? []), ...tags])];
  if (draft.payText === null && draft.structured === null) {
    draft.payText = payText ?? null;
    draft.structured = structured ?? null;
    draft.payKind ??= 'unknown';
  } else if (payText && structured) compare(draft, payText, structured);
}

/** Kinds that stand for a sum without unit. */
const BARE: ReadonlySet<PayKind> = new Set<PayKind>(['unknown', 'fixed']);

function compare(draft: Draft, saidText: string, said: StructuredPay): void {
  const shown = draft.structured ?? readPayText(draft.payText ?? '');
  if (!shown || (shown.min === null && shown.max === null)) return;
  const isOtherUnit = shown.kind !== said.kind && ![shown.kind, said.kind].some((kind) => BARE.has(kind));
  const isOtherMin = shown.min !== said.min && shown.min !== null && said.min !== null;
  if (isOtherUnit || isOtherMin || shown.max !== said.max) {
    draft.payDoubt = true;
    draft.description = `${draft.description ?? ''}\n報酬（ページのデータ）：${saidText}`.trim();
  } else if (BARE.has(shown.kind)) draft.structured = { ...shown, kind: said.kind };
}

/** Some write their own address where the number belongs. */
function idOf(posting: unknown): string | null {
  const value =
    textAt(posting, 'identifier', 'value') ??
    numberAt(posting, 'identifier', 'value') ??
    textAt(posting, 'identifier');
  const id = value === null ? null : String(value);
  return id !== null && /^[\w-]{1,64}$/.test(id) ? id : null;
}

function clientOf(posting: unknown): string | null {
  const name = textAt(posting, 'hiringOrganization', 'name') ?? textAt(posting, 'hiringOrganization');
  return name !== null && !UNNAMED.test(name) ? flatten(name) : null;
}

function employmentOf(posting: unknown): readonly string[] | null {
  const words = wordsAt(posting, 'employmentType') ?? [];
  const known = words.map((word) => (Object.hasOwn(EMPLOYMENT, word) ? EMPLOYMENT[word] : word));
  const tags = known.filter((word) => typeof word === 'string');
  return tags.length > 0 ? tags : null;
}

function wordsAt(posting: unknown, name: string): readonly string[] | null {
  const text = textAt(posting, name);
  const words = text ? text.split(/[,、]/) : listAt(posting, name);
  const found = words.flatMap((word) => (typeof word === 'string' && word.trim() ? [flatten(word)] : []));
  return found.length > 0 ? found : null;
}

function deadlineOf(posted: string | null, until: string | null): string | null {
  const end = day(until ?? '');
  const start = day(posted ?? '');
  if (!end || !start) return end;
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 > LONGEST_DAYS ? null : end;
}

function lineOf(text: string | null): string | null {
  return text && flatten(plainText(text));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The words of a text that may hold tags and character references; tags end lines where they do on the screen. */
function plainText(text: string | null): string | null {
  if (text === null) return null;
  const words = text
    .replace(/\r\n?/g, '\n')
    .replace(/<br ?\/?>|<\/(?:p|li|div|h[1-6]|tr|ul|ol)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return words === '' ? null : words;
}
