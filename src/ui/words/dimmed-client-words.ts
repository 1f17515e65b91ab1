import type { Language } from '../../core/settings.ts';
import type { Bilingual } from './bilingual.ts';

export const DIMMED_CLIENT_WORDS = {
  heading: { ja: '薄く表示している発注者', en: 'Clients shown faintly' },
  none: {
    ja: 'いません。案件のバッジを開き、「発注者」の「この発注者を薄く表示」を押すと、ここに並びます。',
    en: 'None. Open a badge and press “Dim this client” under “Client” to list one here.',
  },
  show: { ja: '元の表示に戻す', en: 'Show in full' },
  undo: { ja: '元に戻す', en: 'Undo' },
} as const satisfies Readonly<Record<string, Bilingual>>;

interface DimmedClientSentences {
  readonly client: (name: string, board: string) => string;
  readonly show: (client: string) => string;
  readonly shown: (client: string) => string;
}

export const DIMMED_CLIENT_SENTENCES: Readonly<Record<Language, DimmedClientSentences>> = {
  ja: {
    client: (name, board) => `${name}（${board}）`,
    show: (client) => `${client}を元の表示に戻す`,
    shown: (client) => `${client}を元の表示に戻しました`,
  },
  en: {
    client: (name, board) => `${name} (${board})`,
    show: (client) => `Show ${client} in full`,
    shown: (client) => `${client} is shown in full`,
  },
};
