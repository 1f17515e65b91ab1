/**
 * What stands right after a word says what part it plays: `asked` = the work itself (文字起こしをお願いします),
 * `beside` = a tool, a topic, a skill or a condition (マクロを使って, 動画に関する, 台本あり),
 * `source` = what the work starts from (ホームページから), `none` = the text does not say.
 */
export type WordRole = 'asked' | 'beside' | 'source' | 'listed' | 'none';

const AFTER: Readonly<Record<Exclude<WordRole, 'none'>, string>> = {
  asked:
    'をお願い のお願い のご依頼 をお任せ をおまかせ おまかせ お任せ して下さ してくださ していただ して頂 してくれ をして をやって をしてくださ していただける できる方 出来る方 をできる ができる が出来る を担当 担当者 担当を 担当の 代行 業務 作業 のお仕事 お仕事 の仕事 を募集 の募集 募集 さん募集 スタッフ を依頼 の依頼 のお手伝い を手伝 をお手伝い のプロを のプロ募集 の案件 案件 を教えて などを教えて についてお答え パートナー いただきます 頂きます いただける てくださる てください て下さい たいです てほしい て欲しい をする を行 です',
  beside:
    'に関する に関して についての について に興味 に詳し に強 が好き 好き が得意 得意 の経験 経験 の実績 実績 スキル の知識 知識 歓迎 不要 なし 無し あり 有り 有 支給 貸与 付き 付属 完備 不可 禁止 ng 必須 必要 を使 を使用 を活用 を用い を利用 を通じ を通し を受け 受講 に使 に必要 に向け 向け 用 のための に特化 を学 を勉強 の勉強 勉強中 志望 限定 業界 会社 企業 事業部 代理店 スクール 講座 学習 関連 などの などを扱 系 が趣味 のある方 がある方 の方へ の方に の方限定 を持 をお持ち をされた を検討 を組 へのお問い合わせ は不要 は必要 はありません は含 の知見 に慣れ に触 に載 専門学校 後の の参考 のご案内 をご案内 のご紹介 をご紹介 のご提案',
  source:
    'から をもとに を元に を基に に基づ を見て を見ながら を聞 を読 を参考 より をベースに を比べ の内容を',
  listed:
    '・ 、 , と + & ~ 〜 や 兼 制作・ 制作、 制作と 作成・ 作成、 作成と 業務・ 業務、 業務と 作業・ 作業、 作業と',
};

type Rule = readonly [after: string, role: WordRole];

/** Rules by their first two characters, those of one character by it; longer ones first. */
const RULES = new Map<number, Rule[]>();
for (const [role, words] of Object.entries(AFTER))
  for (const after of words.split(' ')) {
    const rules = RULES.get(keyOf(after, 0, after.length)) ?? [];
    rules.push([after, role as WordRole]);
    rules.sort(([a], [b]) => b.length - a.length);
    RULES.set(keyOf(after, 0, after.length), rules);
  }

/**
 * The part that the word ending at `end` of a text (lower case) plays; the longest match counts. A slash lists kinds of
 * work, but after latin words tools: Java/PHP.
 */
export function roleOf(text: string, end: number): WordRole {
  if (text.charAt(end) === '/') return text.charCodeAt(end - 1) < 128 ? 'none' : 'listed';
  for (const [after, role] of RULES.get(keyOf(text, end, 2)) ?? [])
    if (text.startsWith(after, end)) return role;
  return RULES.get(keyOf(text, end, 1))?.[0]?.[1] ?? 'none';
}

function keyOf(text: string, at: number, length: number): number {
  return length > 1 ? text.charCodeAt(at) * 0x10000 + (text.charCodeAt(at + 1) || 0) : text.charCodeAt(at);
}
