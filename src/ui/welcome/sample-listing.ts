import { emptyListing, type Listing } from '../../core/listing.ts';
import type { Language } from '../../core/settings.ts';
import { BOARDS } from '../../sites/boards.ts';

const TEXTS: Readonly<Record<Language, { readonly title: string; readonly description: string }>> = {
  ja: {
    title: 'ネットショップのバナー制作（3枚）',
    description: 'セール用のバナー画像を3枚お願いします。文章と写真はこちらで用意します。修正は2回までです。',
  },
  en: {
    title: 'ネットショップのバナー制作（3枚） – three banner images for a web shop',
    description: 'セール用のバナー画像を3枚お願いします。文章と写真はこちらで用意します。修正は2回までです。',
  },
};

/** A made-up listing on the first board, to show what the answers change. */
export function sampleListing(language: Language): Listing {
  const site = BOARDS[0]?.id ?? '';
  return {
    ...emptyListing(site, TEXTS[language].title),
    id: 'sample',
    description: TEXTS[language].description,
    payText: '固定報酬制 : 12,000円',
    structured: {
      kind: 'fixed',
      min: 12_000,
      max: 12_000,
      currency: 'JPY',
      unit: null,
      estimatedMinutes: null,
    },
    competition: { applicants: 8, contracted: 0, openings: 1 },
  };
}
