import type { ContractFinding, ContractItem, Question } from '../assessment.ts';
import type { Estimate, UncertaintyAbout } from '../estimate/estimate.ts';

interface Wording {
  readonly ja: string;
  readonly en: string;
}

const MOST_QUESTIONS = 3;
/** A component below this share of the uncertainty is not worth a question (judgement). */
const LEAST_SHARE = 0.12;

/** Polite and ready to copy; each asks for one fact about the offer. */
const WORDINGS = {
  pay: {
    ja: '報酬の金額（1件・1時間あたりなどの単位と、税込・税抜の別）を教えていただけますか。',
    en: 'Could you tell me the pay, per what unit, and whether tax is included?',
  },
  result: {
    ja: '成果が出るまでの作業にも報酬はありますか。これまでの方の、1件の成果までの平均時間も教えていただけますか。',
    en: 'Is the work before a result paid as well? How long does one result usually take?',
  },
  scope: {
    ja: 'ご依頼の範囲と分量（納品するもの、点数や文字数）を教えていただけますか。',
    en: 'Could you tell me the scope and the amount of work (what is delivered, how many)?',
  },
  contradiction: {
    ja: '募集画面の金額と本文の金額が異なるようです。正式な金額と単位を教えていただけますか。',
    en: 'The amount on the page and the one in the text differ. Which one holds, and per what unit?',
  },
  currency: {
    ja: '報酬の通貨と、日本円での目安を教えていただけますか。',
    en: 'Which currency is the pay in?',
  },
  volume: {
    ja: '1回（または1か月）あたりの分量は、おおよそどのくらいでしょうか。',
    en: 'About how much work is there each time, or each month?',
  },
  time: {
    ja: '1件あたりの作業時間は、これまでの方でおおよそどのくらいでしょうか。',
    en: 'About how long has one unit taken others so far?',
  },
  hours: {
    ja: '1週間（または1か月）の稼働時間の目安と、決まった時間帯の有無を教えていただけますか。',
    en: 'How many hours a week or month do you expect, and at fixed times?',
  },
  materials: {
    ja: '資料や素材、見本はご用意いただけますか。求める仕上がりの例も教えていただけますか。',
    en: 'Will materials and an example of the expected result be provided?',
  },
  revisions: {
    ja: '修正は何回までを想定されていますか。回数を超えた場合の追加料金も教えていただけますか。',
    en: 'How many rounds of changes are included, and what is paid beyond them?',
  },
  communication: {
    ja: '打ち合わせや報告は、どのくらいの頻度と時間を想定されていますか。',
    en: 'How often and how long are meetings and reports?',
  },
  ai: {
    ja: '生成AIの利用は可能でしょうか。可能な場合、確認や修正の基準を教えていただけますか。',
    en: 'May AI tools be used, and by what standard is the result checked?',
  },
  continuing: {
    ja: '継続のご依頼はどのくらいの数・期間を見込まれていますか。',
    en: 'How many further orders, and over what time, do you expect?',
  },
  'payment-date': {
    ja: '報酬のお支払い日（締め日と支払日）を教えていただけますか。',
    en: 'On what date is the pay due?',
  },
  expenses: {
    ja: '作業に必要な費用（ツール代や交通費など）は、どちらの負担になりますか。',
    en: 'Who pays for tools, travel and other costs?',
  },
  'delivery-date': {
    ja: '納期（いつまでに、何をお渡しするか）を教えていただけますか。',
    en: 'What is to be delivered by which date?',
  },
  inspection: {
    ja: '納品後の確認（検収）は何日以内でしょうか。',
    en: 'Within how many days is the delivery checked and accepted?',
  },
  damages: {
    ja: '損害賠償について、報酬額を上限とするなどの定めはありますか。',
    en: 'Is liability limited, for example to the amount of the pay?',
  },
  settlement: {
    ja: '精算幅（下限・上限の時間）と、控除・超過の単価を教えていただけますか。',
    en: 'What is the settlement range, and the rates below and above it?',
  },
} as const satisfies Record<string, Wording>;

type About = keyof typeof WORDINGS;

const BY_UNCERTAINTY: Readonly<Record<UncertaintyAbout, About | null>> = {
  pay: 'pay',
  'win-chance': null,
  'stated-time': 'time',
  'working-hours': 'hours',
  volume: 'volume',
  pace: 'materials',
  size: 'scope',
  ai: 'ai',
  revisions: 'revisions',
  communication: 'communication',
  applying: 'continuing',
};

/** Items worth asking for when the page leaves them out, most telling first. */
const BY_ABSENCE: readonly (readonly [ContractItem, About])[] = [
  ['scope', 'scope'],
  ['payment-date', 'payment-date'],
  ['delivery-date', 'delivery-date'],
  ['expenses', 'expenses'],
  ['inspection', 'inspection'],
];

/** What only work with something to deliver has. */
const BY_PIECE: ReadonlySet<ContractItem> = new Set<ContractItem>(['delivery-date', 'inspection']);

/**
 * At most three questions, those first whose answers would shrink the range most: what makes the value unknown, then
 * the widest components, then adverse and missing items of the contract.
 */
export function questionsFor(
  estimate: Pick<Estimate, 'unknownBecause' | 'uncertainty' | 'hours'>,
  contract: readonly ContractFinding[],
): Question[] {
  const about = new Set<About>();
  for (const reason of estimate.unknownBecause) {
    if (reason === 'no-pay' || reason === 'unreadable') about.add('pay');
    else if (reason === 'no-scope') about.add('scope');
    else if (reason === 'pay-on-performance') about.add('result');
    else if (reason === 'unknown-currency') about.add('currency');
    else about.add('contradiction');
  }
  for (const { about: component, share } of estimate.uncertainty) {
    const question = share >= LEAST_SHARE ? BY_UNCERTAINTY[component] : null;
    if (question !== null) about.add(question);
  }
  const state = new Map(contract.map((finding) => [finding.item, finding.state]));
  if (state.get('damages') === 'adverse') about.add('damages');
  if (state.get('settlement') === 'absent' && estimate.hours?.for === 'month') about.add('settlement');
  const monthly = estimate.hours?.for === 'month';
  for (const [item, question] of BY_ABSENCE)
    if (state.get(item) === 'absent' && !(monthly && BY_PIECE.has(item))) about.add(question);
  return [...about].slice(0, MOST_QUESTIONS).map((id) => ({ about: id, ...WORDINGS[id] }));
}
