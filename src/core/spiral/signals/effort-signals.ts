import type { SignalRule } from '../signal-rule.ts';
import { within } from '../text-rule.ts';

const AI = 'ai|生成ai|chatgpt|gpt|llm|機械翻訳';
const REFUSED =
  '(?:否認|承認(?:は)?(?:致しません|いたしません|しません|できません|できかね|でき|拒否|されません|不可|の対象外|を?見送|いただけ)|拒否|拒絶|却下|ブロック|不採用|失格|対象外|差し戻|お支払い(?:し|でき|いたし)|報酬は|検知|検出|判定|チェックツール|チェッカー|契約(?:を)?(?:終了|解除)|通報|判明|発覚|疑われ)';
const REPLY = '(?:返信|返事|お返事|ご返信|レス|レスポンス|連絡|応答|反応|ご連絡)';

/** Wordings that lengthen the hours: corrections, quotas, being always on call, unpaid training, cleaning up after AI. */
export const EFFORT_SIGNALS: readonly SignalRule[] = [
  {
    id: 'effort.unlimited-revisions',
    denial: 'clause',
    wordings: [
      [
        '修正|手直し|リテイク|直し|やり直し|書き直し|変更|加筆',
        `(?:の)?(?:回数|対応|依頼|指示|のお願い|作業)?(?:は|が|に|も|を|には|にも)?${within(8)}(?:無制限|何度でも|何回でも|制限なし|回数制限はな|制限はあり|際限なく|ご納得いただけるまで|満足(?:いただける|する|いく)まで|柔軟に(?:対応|応じ|ご対応))`,
      ],
      [
        '何度でも|何回でも|納得いくまで|納得いただけるまで|納得するまで|満足するまで|満足いくまで|okが出るまで|合格するまで|完成するまで|承認されるまで',
        `${within(8)}(?:修正|手直し|直し|対応|やり直|リテイク|書き直|調整)`,
      ],
      [
        '納品|公開|検収|リリース|納品後|完了',
        `(?:し|いただい)?(?:後|から|してから|した後|のあと)(?:も|の|は|に)?${within(20)}(?:無料|無償|サービス|お付き合い|付き合|誠実に|責任を持って)${within(14)}(?:修正|手直し|直し|直す|対応|保守|サポート|いただけ|調整)`,
      ],
      [
        '納品|公開|検収|リリース',
        `(?:後|から)(?:も|の|は)?[^。\\n]{0,10}?(?:年間|ヶ月|か月|カ月|ヵ月|半年)(?:間)?(?:は|の)?${within(8)}(?:不具合の修正|修正|手直し|無償|無料|サポート)`,
      ],
      [
        '無料|無償|追加料金なし|追加費用なし',
        `(?:で|にて|での|の)(?:[^。\\n、]{0,6}?)(?:修正|手直し|リテイク|やり直し|保守|追加対応|調整)`,
      ],
      [
        '仕様',
        `(?:が|の)${within(14)}(?:変わる|変更)${within(14)}(?:柔軟|無償|追加(?:費用|料金)(?:なし|は))`,
      ],
      [
        "unlimited revisions|unlimited edits|unlimited changes|revisions until satisfied|until i am satisfied|until i'm satisfied|until we are satisfied|until fully satisfied|as many revisions|free revisions",
        '',
      ],
    ],
    provenance: 'listings',
    source: 'labelled real listings; facts §8.4 "unlimited revisions", RECALLED: medium weight',
  },
  {
    id: 'effort.volume-lock-in',
    denial: 'clause',
    wordings: [
      [
        '毎日|1日|日に|毎週|1週間に|1週間で|月に|毎月|月|週|週に|1ヶ月|1か月',
        '[^。\\n\\d]{0,6}?\\d{1,3}(?:本|件|記事|投稿|枚|個|通|回|品|点)(?:以上|~|〜|は必|を必|必須|の(?:納品|投稿)?ノルマ|お願いできる|納品できる|こなせ)',
      ],
      [
        '週に|週|月に|月|1日に|1日|平日',
        '\\d{1,3}(?:[~〜\\-]\\d{1,3})?(?:(?:時間|h)(?:~|〜)(?!\\d)|(?:時間|日|h)(?:以上|[^。\\n、\\d]{0,6}?以上))(?!\\d)(?!の実務|の経験)',
      ],
      [
        '最低|最低でも|少なくとも',
        '[^。\\n]{0,4}?(?:\\d{1,3}(?:ヶ月|か月|カ月|ヵ月|ケ月|年|本|件|記事|時間|日|週間)|半年|一年|1年|数ヶ月)(?!の実務|の経験|以上の実務|以上の経験|間の経験|間?(?:は)?(?:掲載|公開|保管|有効|続ける予定|いただく))',
      ],
      [
        '半年|1年|2年|3年|3ヶ月|3か月|3カ月|6ヶ月|6か月|6カ月|一年|数年',
        '(?:間)?以上(?:は|の)?(?!の?(?:実務|経験|開発|運用|業務|制作|ご経験|\\d))[^。\\n、経実]{0,10}?(?:継続|続け|続けて|お願い|長期|勤務|稼働|働|並走|参画|お付き合い|コミット|契約|できる方|可能な方|を前提|前提)',
      ],
      ['ノルマ', '(?:あり|有り|有|が|を達成|達成|は\\d|:|制|として|の達成)'],
      ['専念', '(?:して|いただ|でき|する)'],
      [
        '副業|掛け持ち|他社案件|兼業',
        '(?:の方)?(?:は|は原則|での参画は)?(?:不可|ng|禁止|お断り|ご遠慮|できません)',
      ],
      ['期間', '[:：]\\s?(?:半年|1年|6ヶ月|6か月|12ヶ月)[~〜以]'],
      [
        'at least|minimum of|minimum|min',
        ' ?\\d{1,3}\\+? (?:hours|hrs|articles|posts|videos|units|calls|months)(?: (?:per|a|each|every) (?:day|week|month))?',
      ],
      ['daily quota|weekly quota|monthly quota|quota of', ''],
    ],
    provenance: 'listings',
    source: 'labelled real listings; judgement: a quota or a long minimum term binds at the starting price',
  },
  {
    id: 'effort.always-on',
    denial: 'clause',
    wordings: [
      [
        '即レス|即返信|即返答|即対応|常時連絡|常時オンライン|24時間対応|24時間以内に必ず|土日祝も連絡|休日も連絡',
        '',
      ],
      [
        '返信|返事|お返事|ご返信|レスポンス|レス|連絡|ご連絡|応答',
        '(?:\\([^)\\n]{1,10}\\))?(?:の)?(?:レスポンス|スピード)?(?:が|は|を)?(?:常に|とにかく|比較的)?(?:早い|早く|速い|速く|早め|素早|すぐ|スピーディ|迅速|即|マメ|まめ|こまめ|頻繁|可能な限り早)',
      ],
      ['早めの|早い|素早い|迅速な|スピーディーな|すばやい|即座の|こまめな', `(?:お|ご)?${REPLY}`],
      [
        'こまめに|まめに|マメに|頻繁に|密に|常に|すぐに|即座に|毎日|スムーズに常時',
        `${within(6)}(?:ご?連絡|やり取り|やりとり|お返事|返信|報告|レス)${within(6)}(?:いただ|でき|可能|取れ|くださ|を|して)`,
      ],
      [
        '日中|夜間|夜の時間帯|深夜|早朝|休日|土日|常時|いつでも',
        `(?:に|も|でも)?${within(8)}(?:連絡(?:が|を|の)?(?:つく|取れ|とれ|させて|可能)|返信(?:が|できる)|対応(?:を)?お願い|呼び出)`,
      ],
      ['毎日', '(?:の)?(?:日報|進捗報告|報告|朝礼|ミーティング|定例)'],
      [
        'available 24/7|24/7 availability|always online|always available|respond immediately|reply immediately|respond within minutes|respond instantly|quick to respond at all times|must be online all day|on call',
        '',
      ],
    ],
    provenance: 'listings',
    source: 'labelled real listings; judgement: waiting and answering is unpaid time',
  },
  {
    id: 'effort.unpaid-training',
    denial: 'clause',
    wordings: [
      [
        '研修|トレーニング|講習|オリエンテーション|勉強会|面談|選考|テスト|説明会|学習',
        `(?:期間|期間中|中|や[^。\\n、]{1,12})?(?:は|の間は|中は|の期間は|に(?:は|ついては|関しては)|時は|といった[^。\\n、]{0,8}?)?[、]?${within(10)}(?:無給|無報酬|無償|無料での|報酬(?:の|を|は|が)?(?:お支払い)?(?:は|を)?(?:ありません|発生(?:いた)?し(?:ません|ない)|(?:して|いたして)おりません|いたしません|し?ません|出ません|なし|無し|対象外|支払われません)|お支払い(?:は|を)?(?:(?:ござい|あり|いたし|でき)ません|(?:して|いたして)おりません))`,
      ],
      ['無給|無報酬|無償', '(?:の|で|での)(?:研修|トレーニング|講習|面談|期間|テスト)'],
      [
        '説明会|研修会|オンライン説明会|事前研修|勉強会',
        '(?:は|に|へ|への|を受け)(?:[^。\\n、]{0,10}?)(?:参加|開催|ご参加|実施|必須|受講|出席|お越し|いただ)',
      ],
      [
        '契約の前に|契約前に|採用前に|お仕事の前に|お仕事開始前に|業務開始前に|契約に先立',
        `${within(10)}(?:面談|研修|説明会|テスト|課題|講習|マニュアル|学習)`,
      ],
      [
        '次のテスト|下記のテスト|以下のテスト|選考テスト|適性テスト|スキルテスト|実技テスト',
        '(?:を|に|の)?[^。\\n]{0,10}?(?:お願い|受け|ご?回答|合格|実施|いただ)',
      ],
      ['慣れるまで', '[^。\\n]{0,10}?(?:学んで|勉強して|覚えて)'],
      ['一次面談|1次面談|最終面談|一次面接|最終面接|二次面接|2次面接', ''],
      [
        'unpaid training|training is unpaid|unpaid onboarding|training period is not paid|training will not be paid|unpaid interview|unpaid internship',
        '',
      ],
    ],
    provenance: 'workers',
    source: 'workers on interviews first (W5, CONFIRMED); labelled real listings',
  },
  {
    id: 'effort.ai-cleanup',
    denial: 'direct',
    wordings: [
      [
        AI,
        `(?:ツール|など|等|による|によって|の|での|で|を|に|が|生成)?(?:など|等)?(?:の)?(?:文章|記事|回答|作成|生成|文)?(?:の|は|を)?(?:ai)?(?:は)?(?:ご)?(?:使用|利用|活用|使った|使用した|使っての|作成した|生成した|生成文|丸写し|コピペ)(?:[^。\\n]{0,10}?)(?:は|が|を)?(?:一切)?(?:使用)?(?:禁止|ng|不可|お断り|認め(?:ま|ない|られ)|ご遠慮|お控え|しない|厳禁|疑われ)(?=[\\s\\S]{0,140}?${REFUSED})`,
      ],
      [
        AI,
        `(?:などの|等の|の|による|で(?:の|作成した|生成した))?(?:ai)?(?:回答|文章|記事|作品|生成物|提出)?(?:は|の場合は|が疑われる場合|を使用している場合|を使っている場合)[^。\\n]{0,16}?${REFUSED}`,
      ],
      [
        AI,
        `(?:で|が|に|による|の|によって|を使って)?(?:生成|作成|作った|出力|書いた|翻訳|解説させ|書かせ|下書き|出し)[^。\\n]{0,22}?(?:チェック|確認|校正|修正|手直し|リライト|添削|編集|整え|評価|校閲|間違い|ファクトチェック|ブラッシュアップ|人間らし)`,
      ],
      [
        'できあがった|出来上がった|生成された|生成した|出力された',
        `[^。\\n]{0,14}?(?:画像|文章|記事|テキスト|回答|翻訳|音声|動画)[^。\\n]{0,14}?(?:間違い|誤り|チェック|確認|修正|手直し|校正)`,
      ],
      [
        'コピペチェック|コピーチェック|aiチェック|ai検知|ai判定|ai検出|aiチェッカー',
        '(?:ツール|率|で|を|に|が|も|実施|します)',
      ],
      [
        'edit ai|editing ai|humanize ai|humanise ai|rewrite ai|fix ai|clean up ai|proofread ai|review ai-generated|editing chatgpt|humanize chatgpt',
        '',
      ],
      [
        'no ai|no chatgpt|ai content|ai-generated content|ai generated content|ai tools',
        `[^.\\n]{0,40}?(?:will be rejected|not allowed|not accepted|rejected|detector|detection|will be checked|prohibited)`,
      ],
      [
        'pass ai|ai detection|ai detector|originality.ai|must pass',
        `[^.\\n]{0,20}?(?:detect|check|required|test|originality)`,
      ],
    ],
    provenance: 'listings',
    source:
      'labelled real listings; facts §7: checking AI output takes back part of the time AI saves (CONFIRMED)',
  },
];
