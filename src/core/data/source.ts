/**
 * Where a figure comes from. CONFIRMED: the source states it. DERIVED: arithmetic on confirmed figures or on public
 * measurements. PROPOSAL: our default, judged; editable by the user and always shown as a 目安. OWN: the user's figure.
 */
export type Standing = 'CONFIRMED' | 'DERIVED' | 'PROPOSAL' | 'OWN';

export interface Source {
  readonly standing: Standing;
  /** For the panel, in both languages; an address or publication for what is CONFIRMED, the reason for a PROPOSAL. */
  readonly ja: string;
  readonly en: string;
}

/** What the user typed in place of a default. */
export const OWN_FIGURE: Source = { standing: 'OWN', ja: 'あなたの設定', en: 'your setting' };

/** A publication is named the same in both languages. */
export function published(standing: 'CONFIRMED' | 'DERIVED', name: string): Source {
  return { standing, ja: name, en: name };
}

export function proposal(ja: string, en: string): Source {
  return { standing: 'PROPOSAL', ja, en };
}

interface Citation {
  readonly ja: string;
  readonly en: string;
}

const STANDING_WORDS: Readonly<Record<Exclude<Standing, 'OWN'>, Citation>> = {
  CONFIRMED: { ja: '出典', en: 'source' },
  DERIVED: { ja: '出典から計算', en: 'computed from' },
  PROPOSAL: { ja: '目安（変更できます）', en: 'assumed, can be changed' },
};

/** Sources are constants cited on every listing of a page: each is put into words once. */
const citations = new WeakMap<Source, Citation>();

/** "出典: …" and "source: …", as the breakdown prints it. */
export function citeSource(source: Source): Citation {
  const known = citations.get(source);
  if (known) return known;
  if (source.standing === 'OWN') return source;
  const words = STANDING_WORDS[source.standing];
  const citation = { ja: `${words.ja}: ${source.ja}`, en: `${words.en}: ${source.en}` };
  citations.set(source, citation);
  return citation;
}
