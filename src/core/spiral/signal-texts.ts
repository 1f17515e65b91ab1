import type { Language } from '../settings.ts';
import type { SignalId } from './signal-id.ts';

/** Short name and one plain sentence, about the offer and never the client. */
export type SignalText = Readonly<Record<Language, { readonly name: string; readonly sentence: string }>>;

const HELP_JA = '迷うときは消費者ホットライン188に相談できます。';
const HELP_EN = 'If unsure, ask the board, or in Japan the consumer hotline 188.';

function text(ja: readonly [string, string], en: readonly [string, string]): SignalText {
  return { ja: { name: ja[0], sentence: ja[1] }, en: { name: en[0], sentence: en[1] } };
}

/** A behaviour to be careful with: its sentence ends with where to ask for help. */
function careful(ja: readonly [string, string], en: readonly [string, string]): SignalText {
  return text([ja[0], `${ja[1]}${HELP_JA}`], [en[0], `${en[1]} ${HELP_EN}`]);
}

/** What every signal means, for panel, popup and options. */
export const SIGNAL_TEXTS: Readonly<Record<SignalId, SignalText>> = {
  'pay.promise-later': text(
    [
      '単価アップの約束',
      'あとで報酬を上げる話があります。上がる条件と時期を、先に文字で確かめると安心です。',
    ],
    [
      'Raise promised later',
      'A raise is held out for later; ask for its condition and date in writing first.',
    ],
  ),
  'pay.exposure': text(
    [
      '経験や実績が報酬代わり',
      '学びや実績が報酬の一部のように書かれています。報酬だけで見合うかを目安にしてください。',
    ],
    [
      'Experience as pay',
      'Learning or a track record is offered as part of the pay; judge by the money alone.',
    ],
  ),
  'pay.trial-discount': text(
    [
      'テストは無料・割安',
      '最初のテスト作業が無料か、ふだんより安い金額です。回数と、本番の金額を確かめてください。',
    ],
    [
      'Cheaper or unpaid trial',
      'The first work is unpaid or cheaper; ask how many times and what is paid afterwards.',
    ],
  ),
  'pay.performance-only': text(
    [
      '成果が出たときだけ報酬',
      '成果が出なければ報酬がない形です。1件の成果までにかかる時間を聞いてみてください。',
    ],
    ['Paid for results only', 'No result, no pay; ask how long one result usually takes.'],
  ),
  'pay.tiny-task': text(
    ['とても小さい単価', '1件110円以下のお仕事です。1件にかかる分数を計ってみると、時給の目安が分かります。'],
    ['Very small unit price', 'One piece pays 110 yen or less; time a few to see what an hour brings.'],
  ),
  'pay.mismatch': text(
    [
      '表示と本文の違い',
      '募集画面の金額と、本文の金額や内容が合っていません。正式な条件を確かめてください。',
    ],
    [
      'Page and text differ',
      'The amount or the job in the text is not what the page shows; ask which holds.',
    ],
  ),
  'pay.after-fee-borne': text(
    ['費用は受ける側の負担', '手数料や道具代を受ける側が持つ形です。差し引いた金額で考えてください。'],
    ['Costs are yours', 'Fees or tools are on you; count with what is left.'],
  ),
  'pay.below-market': text(
    ['サイトの判定：市場価格と相違', 'このサイト自身が、市場の価格と違うと表示しています。'],
    ['Board says: off the market', 'The board itself marks this price as different from the market.'],
  ),
  'effort.unlimited-revisions': text(
    ['修正に区切りがない', '修正の回数や期間に区切りがありません。回数を決めておくと、時間が読めます。'],
    ['Open-ended revisions', 'Changes have no limit in number or time; agree on a number.'],
  ),
  'effort.volume-lock-in': text(
    ['量や期間の約束', '本数・時間・期間に最低の決まりがあります。その量でも時給が保てるか見てください。'],
    ['Fixed volume or term', 'A least amount, hours or term is set; check the hourly value at that volume.'],
  ),
  'effort.always-on': text(
    [
      'すぐの返信が前提',
      '早い返信やこまめな連絡が求められています。連絡の時間も、働く時間に数えてください。',
    ],
    ['Quick replies expected', 'Fast or frequent replies are asked for; count that time as work.'],
  ),
  'effort.unpaid-training': text(
    [
      '報酬の前に研修・面談',
      '研修・説明会・面談などの時間に報酬がないようです。その時間も含めて考えてください。',
    ],
    ['Unpaid time before the work', 'Training, briefings or interviews seem unpaid; count that time too.'],
  ),
  'effort.ai-cleanup': text(
    [
      'AIの確認・判定あり',
      'AIの文章を直す作業か、AI利用の判定があります。確認に時間がかかりやすい内容です。',
    ],
    ['AI checking', 'AI output is to be fixed, or AI use is checked; checking takes its time.'],
  ),
  'growth.no-skill': text(
    [
      '技術は身につきにくい',
      '手順どおりの簡単な作業です。収入にはなりますが、次の単価につながりにくい内容です。',
    ],
    ['Little to learn', 'Simple work by the book; it pays, but rarely leads to a better price.'],
  ),
  'growth.no-portfolio': text(
    [
      '実績として見せられない',
      '作ったものを実績として公開できないようです。公開の可否を相談できることもあります。',
    ],
    ['Cannot be shown', 'The work may not be shown as yours; permission can sometimes be agreed.'],
  ),
  'growth.specialised': text(
    ['専門性のある仕事', '専門の知識や経験が求められます。単価を上げていきやすい分野です。'],
    ['Specialised work', 'Asks for a scarce skill, the kind of work that can be paid better over time.'],
  ),
  'growth.portfolio-ok': text(
    ['実績として見せられる', '作ったものを実績として公開できます。次のお仕事の材料になります。'],
    ['May be shown', 'You may show the work; it helps to win the next one.'],
  ),
  'competition.mass-hire': text(
    ['大人数の募集', '一度に多くの人を募集しています。選考や単価の見通しを確かめてください。'],
    ['Many people wanted', 'Many are hired at once; ask about selection and price.'],
  ),
  'competition.contest': text(
    ['採用されたときだけ報酬', '選ばれた人にだけ報酬があります。選ばれる見込みも入れて考えてください。'],
    ['Only the chosen are paid', 'Only chosen entries are paid; count the chance of winning.'],
  ),
  'competition.crowded': text(
    ['応募が多い', '募集人数に比べて応募が多い募集です。応募にかける時間を抑えるのも手です。'],
    ['Crowded', 'Many apply for each place; keep the application short.'],
  ),
  'contract.damages': text(
    [
      '損害賠償・違約金の記載',
      '賠償や違約金の記載があります。報酬額を上限にできるか、相談してみてください（参考）。',
    ],
    [
      'Damages or penalties',
      'Damages or penalties are mentioned; ask for a limit at the amount of the pay (for reference).',
    ],
  ),
  'contract.payment-late': text(
    ['支払いが遅め', '支払いまでが長いか、売上などに左右されます。支払日を確かめてください（参考）。'],
    ['Late payment', 'The pay comes late or depends on sales; ask for a date (for reference).'],
  ),
  'contract.scope-vague': text(
    [
      '範囲がはっきりしない',
      'どこまで作れば終わりかが読み取れません。納品するものと分量を聞いてみてください。',
    ],
    ['Scope is open', 'It is not clear what must be delivered; ask what and how much.'],
  ),
  'contract.settlement-deduction': text(
    ['下限時間を下回ると控除', '精算幅を下回ると報酬が減ります。下限の時間と控除の単価を確かめてください。'],
    [
      'Deduction below the range',
      'Fewer hours than the settlement range lower the pay; ask for both figures.',
    ],
  ),
  'client.low-rating': text(
    ['評価が低め', '募集元の評価が、ふつうより低めです。評価のコメントを読んでから決めると安心です。'],
    ['Rating on the low side', 'The rating is lower than usual; read the comments first.'],
  ),
  'client.low-completion': text(
    ['完了・発注の割合が低め', '募集のうち、発注や完了に至った割合が低めです。'],
    ['Few listings completed', 'Few of the listings led to an order or were completed.'],
  ),
  'client.unverified': text(
    [
      '確認・評価がまだ',
      'サイトによる確認（本人や支払い方法）も評価もまだありません。仮払いを確かめてから始めてください。',
    ],
    ['Not verified, not rated', 'Neither verified nor rated yet; start after the escrow.'],
  ),
  'client.new': text(
    ['はじめての募集元', '実績がまだ少ない募集元です。新しいこと自体は問題ではありません。'],
    ['New on the board', 'Few listings so far; being new is nothing against it.'],
  ),
  'scam.easy-money': careful(
    ['簡単に高収入という表現', '「簡単に稼げる」という書き方です。実際の作業と金額を先に確かめてください。'],
    ['Easy money', 'It promises much money for little work; ask what is really done and paid.'],
  ),
  'scam.fee-first': careful(
    [
      '先に支払いを求める',
      '働く前に、登録料や教材などの支払いがあるようです。払う前に立ち止まってください。',
    ],
    ['Pay before you work', 'A fee, course or kit is to be paid first; stop before paying.'],
  ),
  'scam.off-platform': careful(
    [
      'サイトの外への連絡',
      '契約の前に、LINEなどサイトの外でのやり取りに誘う書き方です。契約まではサイト内が安心です。',
    ],
    [
      'Contact outside the board',
      'It leads to contact outside the board before a contract; stay on the board until then.',
    ],
  ),
  'scam.account-lending': careful(
    [
      'アカウントや本人情報の提供',
      'アカウント・口座・認証コード・身分証などを渡す内容です。渡すと取り戻せないことがあります。',
    ],
    ['Accounts or identity', 'It asks for accounts, codes or identity papers, which cannot be taken back.'],
  ),
  'scam.buy-forward': careful(
    [
      '商品の購入・受け取り',
      '商品を買う・受け取る・送る内容です。立て替えや荷受けはトラブルになりやすい作業です。',
    ],
    [
      'Buying or forwarding goods',
      'Goods are to be bought, received or sent on, which often ends in trouble.',
    ],
  ),
  'scam.pre-escrow': careful(
    [
      '仮払い前の作業',
      '仮払いや契約の前に、作業や提出を求める書き方です。仮払いを確かめてから始めてください。',
    ],
    ['Work before escrow', 'Work is asked for before escrow or contract; start after the escrow.'],
  ),
  'scam.info-product': careful(
    [
      '講座や教材への誘い',
      '仕事より、講座・教材・働き方の話へ誘う書き方です。お金や個人的な話は先に断ってもかまいません。',
    ],
    ['Leads to a course', 'It leads to a course, coaching or lifestyle talk rather than work.'],
  ),
  'scam.fake-review': careful(
    [
      '口コミ・評価の投稿',
      '口コミや評価、フォローを報酬で集める内容です。サイトの規約に触れることがあります。',
    ],
    [
      'Paid reviews or follows',
      'Reviews, ratings or follows are bought; the services concerned may forbid it.',
    ],
  ),
  'lure.beginner': text(
    ['初心者歓迎', '始めやすいお仕事です。単価が低めのことも多いので、時給の目安と合わせて見てください。'],
    [
      'Beginners welcome',
      'Easy to start with; such work is often paid less, so look at the hourly value too.',
    ],
  ),
};
