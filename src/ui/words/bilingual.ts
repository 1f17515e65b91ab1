import type { Language } from '../../core/settings.ts';

/** One phrase in both languages of the product. */
export type Bilingual = Readonly<Record<Language, string>>;
