import type { SignalId } from '../../core/spiral/signal-id.ts';
import type { Bilingual } from './bilingual.ts';

type Prefix<Id> = Id extends `${infer Group}.${string}` ? Group : never;
export type SignalGroup = Prefix<SignalId>;

/** What the signals of one group are about; the group is the part of the id before the dot. */
export const SIGNAL_GROUP_WORDS: Readonly<Record<SignalGroup, Bilingual>> = {
  scam: { ja: '詐欺のおそれ', en: 'Possible scam' },
  pay: { ja: '報酬', en: 'Pay' },
  effort: { ja: '手間と拘束', en: 'Effort' },
  growth: { ja: '経験・実績になるか', en: 'Growth' },
  competition: { ja: '競争', en: 'Competition' },
  contract: { ja: '契約の条件', en: 'Contract' },
  client: { ja: '発注者の実績', en: 'Client record' },
  lure: { ja: '誘い文句', en: 'Lures' },
};
