import type { Bilingual } from './bilingual.ts';

export const PRODUCT_NAME: Bilingual = { ja: '時給レンズ', en: 'Jikyu Lens' };
