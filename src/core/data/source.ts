/**
 * Where a figure comes from. CONFIRMED: the source states it. DERIVED: arithmetic on confirmed figures or on public
 * measurements. PROPOSAL: our default, judged; editable by the user and always shown as a 目安.
 */
export type Standing = 'CONFIRMED' | 'DERIVED' | 'PROPOSAL';

export interface Source {
  readonly standing: Standing;
  /** For the panel, in both languages; an address or publication for what is CONFIRMED, the reason for a PROPOSAL. */
  readonly ja: string;
  readonly en: string;
}

/** A publication is named the same in both languages. */
export function published(standing: Exclude<Standing, 'PROPOSAL'>, name: string): Source {
  return { standing, ja: name, en: name };
}

export function proposal(ja: string, en: string): Source {
  return { standing: 'PROPOSAL', ja, en };
}

const STANDING_WORDS: Readonly<Record<Standing, { readonly ja: string; readonly en: string }>> = {
  CONFIRMED: { ja: '出典', en: 'source' },
  DERIVED: { ja: '出典から計算', en: 'computed from' },
  PROPOSAL: { ja: '目安（変更できます）', en: 'assumed, can be changed' },
};

/** "出典: …" and "source: …", as the breakdown prints it. */
export function citeSource(source: Source): { readonly ja: string; readonly en: string } {
  const words = STANDING_WORDS[source.standing];
  return { ja: `${words.ja}: ${source.ja}`, en: `${words.en}: ${source.en}` };
}
