import { rungOf } from '../growth-rung.ts';
import type { SignalContext, SignalRule } from '../signal-rule.ts';

/** What a survey or an interview asks of its people's lives (週3日以上電車に乗る方) binds nobody. */
function isWork({ reading }: SignalContext): boolean {
  return reading.workType !== 'survey' && reading.workType !== 'interview';
}

/** Full weeks are how a specialist's placement is sold; elsewhere they bind. */
function notSpecialist(context: SignalContext): boolean {
  return isWork(context) && rungOf(context.reading.workType) !== 'specialist';
}

/** Wordings that lengthen the hours: corrections, quotas, being always on call, unpaid training, cleaning up after AI. */
export const EFFORT_SIGNALS: readonly SignalRule[] = [
  {
    id: 'effort.unlimited-revisions',
    // Listings: labelled real listings; facts §8.4 "unlimited revisions", RECALLED: medium weight.
    names: [
      'FIX .. 無制限|何度でも|何回でも|何度お願いしても|何回お願いしても|際限なく|柔軟に対応|柔軟に応じ|快く|快諾|根気|とことん|粘り強|付き合|無限|いくらでも',
      '何度でも|何回でも|何度も|何パターンでも|何案でも .. FIX|付き合|提案 !質問|相談|提案いただけ|提案可',
      'PLEASED +UNTIL .. FIX|付き合|案を出|対応|繰り返|何パターン|提案し|お願い !質問|相談|から納品',
      'FIX +は|を|も PLEASED +UNTIL',
      'FIX .. PLEASED +UNTIL 続',
      '回数 +に限らず|を問わず|は問わず .. FIX',
      'AFTER .. FREE .. FIX|対応|保守|サポート !回まで|週間まで|FAULT',
      'AFTER .. MONTHS|YEARS|半年 .. FIX|FREE|サポート !FAULT',
      'FREE FIX|再納品|再作成|再制作|保守|追加対応 !版|ソフト|ツール|アプリ|回まで|FAULT',
      'FIX .. FREE !回まで|週間まで|別途|FAULT',
      'FIX +費用|料|代|対応 報酬|料金|単価 +に含',
      '仕様 変わ|変更 .. 柔軟|追加費用|追加料金|FREE',
      'unlimited|endless|infinite|as_many|free +revisions|edits|changes|corrections|fixes|rework|rounds',
      'revisions|until|revise .. until|satisfied|happy|pleased|approves',
      'edits|changes|revisions .. no_extra|no_additional|free_of_charge',
      'fix|correct|redo|revise .. free .. until',
    ],
    says: ['FIX .. 上限|制限|回数 NO|限らず', 'FIX .. 追加料金|追加費用|追加の|別料金 NO !回まで'],
  },
  {
    id: 'effort.volume-lock-in',
    // Listings: labelled real listings; judgement: a quota or a long minimum term binds at the starting
    // price.
    needs: isWork,
    names: [
      'PERIOD PIECES LEAST|まとめて !WISH|TENTHOUSANDS|COMES',
      'PERIOD PIECES +は|くらいは|ほどは .. ASK !WISH|COMES|YEN',
      '休まず 投稿|更新|作業|続け',
      '週|毎週 PIECE +以上 !WISH|COMES',
      'PIECES|PIECE ペース 守|維持|限り|で納品|でお願い|で制作|で執筆|で作成|で書 !WISH',
      'PERIOD NUMBER +文字|字 LEAST|書ける !WISH|COMES',
      '毎日 PIECES !WISH|から|COMES',
      '毎日 投稿|納品|稼働|出勤|作業|更新 ASK|ABLE',
      '毎日 欠かさず|必ず',
      'HALFYEAR +のご契約|の契約|契約 !初回|のち',
      '最低|少なくとも PIECES|HOURS|DAYS|HALFYEAR !実務|経験|掲載|保管',
      'HALFYEAR +以上|は|間|契約|の契約 .. 継続|続け|つづけ|お願い|ご一緒|長期|稼働|勤務|参画|契約|前提|コミット|お付き合い|となり|必須 !実務|経験|掲載|保証|公開|開発',
      'ノルマ !達成率|ノルマなし|ありません|ありますか|ですか',
      '目標|最低件数|最低作業件数|最低納品数|最低本数|最低ライン|必要件数 .. PIECES',
      '最低契約期間|最低稼働|最低期間|最低ロット|必達|最低ライン|平日毎日|フルタイムで',
      '下回|満たな|達しな|届かな|足りな|未達 .. 終了|解除|打ち切|上乗せ|翌日|減額|見直',
      '専念|専属 して|いただ|でき|で働|で対応|で稼働',
      '長期 前提|必須|限定|のみ|条件',
      '契約期間 来年|翌年|年度末',
      '期間 MONTHS|YEARS|半年 +以上|~|〜',
      'MONTHS|YEARS +commitment|minimum|lock-in',
      'PIECES +セット .. 契約|発注',
      'at_least|minimum|min|must|have_to|required_to|expected_to|need_to|should .. NUMBER|PIECES|HOURS .. per_day|per_week|per_month|a_week|a_day|a_month|every_day|every_week|each_day|each_week|weekly|daily',
      'quota|commitment_of|minimum_of .. NUMBER|PIECES|HOURS|MONTHS|required|of|daily|weekly',
      'minimum|min|at_least HOURS',
    ],
    says: [
      '途中|契約期間中 .. やめ|辞め|解約|離脱|退会|辞退 NOTOK|違約|困',
      '副業|掛け持ち|他社案件|他案件|兼業|他のお仕事と NOTOK !職場|会社',
      '3ヶ月|半年|1年|6ヶ月|短期|MONTHS .. 終了|辞め|離脱|辞退 NOTOK',
    ],
  },
  {
    id: 'effort.volume-lock-in',
    // Listings: labelled real listings: fixed days of nearly the whole week.
    needs: notSpecialist,
    names: [
      'PERIOD HOURS|DAYS 以上 !実務|経験|嬉し|歓迎|目安|利用',
      '週4|週5|週6|週7 .. 対応|稼働|勤務|出勤|入れる|作業できる|フルタイム|必須|固定 !WISH',
    ],
  },
  {
    id: 'effort.always-on',
    // Listings: labelled real listings; judgement: waiting and answering is unpaid time.
    names: [
      '即レス|即返信|即返答|即対応|即日対応|常時連絡|常時オンライン',
      'REPLY SOON !いたし|差し上げ|返します|弊社|当社',
      'SOON REPLY ASK|ABLE|方|重視 !いたし|差し上げ|ご連絡します',
      'SOON 返し|返信|反応|気づ|気付 ASK|ABLE|ける|方',
      'ALWAYS REACH !フォーム|機能|サイト|るか|ますか',
      '連絡 +がつ|が取れ|の取れ|のつ 方|状態|やすい|こと !時間帯',
      'DAILY .. REPORT|チャット .. ASK|朝礼|日報|提出',
      '進捗|報告|作業内容 毎日|毎朝|毎晩 共有|送|報告|提出|ASK',
      'DAILY|1日1回|1日1度 .. メッセージ|チャット|slack|連絡 .. 確認|見て|返|取れ !画面|機能',
      'DAILY .. ミーティング|会議|定例|打ち合わせ 参加|出席|ASK',
      '時までに .. 報告|日報 ASK !弊社|当社',
      '日報|連絡は毎日|報告は毎日 提出|送|お願い|必須|必ず',
      'HOURS|MINUTES|半日|当日|即日 +以内|中|に REPLY|対応 ASK|ABLE|必 !いたし|差し上げ',
      'コール|秒 +以内 出られ|出て|対応|取って|とって',
      '電話 出られ|出れ|折り返|つなが|繋が !お客様|受電',
      'HOURS|MINUTES +以内 .. REPLY !いたし|差し上げ|お送りし|ご連絡します|返信します|返信しています|お返ししています',
      'REPLY HOURS|MINUTES|当日|即日 ASK|ABLE|必|以内 !いたし|差し上げ|でok|で大丈夫|で構い|で結構|にします|しています',
      'REPLY 遅い|遅れ|滞|途絶 .. NOTOK|対象外|向いて|契約|終了',
      '急な|急に|急ぎの|突発|突然 .. 依頼|対応|連絡|変更 .. 即|すぐ|当日|対応して|対応でき|対応いただ|応じ|お願いするこ',
      'slack|スラック|チャット|chatwork|discord|オンライン|zoom 常駐|常時|常に|張り付|即座',
      'available_24/7|24/7|always_online|on_call|daily_check-in|daily_report|daily_reports|daily_update|daily_updates',
      'reply|respond|response|responding|answer .. within|in_under .. minute*|hour|MINUTES|HOURS !we',
      'online|available|reachable|on_slack .. at_all_times|all_day|whenever_we|anytime',
      'reply|respond|answer quickly|promptly|fast|immediately .. slack|chat|messages|whatsapp|hours !we',
      'fast|quick|prompt +responses|replies|response|reply must|required|essential|expected|mandatory',
    ],
  },
  {
    id: 'effort.unpaid-training',
    // Workers: workers on interviews first (W5, CONFIRMED); labelled real listings.
    names: [
      'TRAINING .. 無給|無報酬|無償|対象外|報酬に含まれ|時給に含まれ',
      'TRAINING .. PAY NO !面談のみ|YEN',
      'ここまで|この間|採用まで|合格まで PAY NO',
      'TRAINING|動画 .. 合格|修了|視聴|ご覧|見る|見て|クリア|通過 .. テスト|開始|稼働|採用|スタート|本番|正式|ご案内|進め',
      'マニュアル|動画 .. 読み込み|読み終え|見終え|見終わ !制作|編集',
      '面談|面接 +は|を|が PIECES !話|集客',
      '無給|無報酬|無償 +の|で|での +TRAINING|期間',
      '採用|契約|仕事|開始|業務 BEFORE 面談|研修|説明会|テスト|課題|講習|模擬|実技|学習|マニュアル !スキルシート',
      '事前に|まず|開始前 .. 説明会|講習|研修|適性検査 参加|出て|受け|見て|視聴|出席',
      '説明会|研修会 +は|を .. 開催|実施',
      '顔合わせ|説明会 .. MINUTES|HOURS !文字起こし|議事録|録音|支払|社内|YEN',
      '説明会|研修会|講習会|事前研修 .. 参加|出席|必須|受講|出て !集客|告知|ページ|の資料',
      '適性テスト|適性検査|選考テスト|実技テスト|次のテスト ASK|回答|合格|実施|受け',
      '一次面談|二次面談|最終面談|一次面接|二次面接|最終面接|1次面接|2次面接|1次面談|2次面談',
      '面談|面接 2回|3回 .. 課題|テスト|研修',
      'テスト|課題 +と|・|および 面談|面接',
      'テスト|課題|選考|模擬 .. 無報酬|無給 !ではな|ありません',
      'interview|test|assessment|call|training .. before .. hiring|hire|hired|you_start|starting !paid',
      'training|onboarding|orientation|interview|probation|internship .. UNPAID',
      'unpaid training|onboarding|orientation|internship|interview|probation|meeting|two-week',
      'week|weeks|day|days|hours unpaid +training|onboarding|orientation',
    ],
  },
  {
    id: 'effort.ai-cleanup',
    // Listings: labelled real listings; facts §7: checking AI output takes back part of the time AI saves
    // (CONFIRMED).
    says: [
      'AI AIOUT .. CHECK !開発|システム|機能|実装|問題ありません|構いません|かまいません|ツールの|アプリ|サービス',
      '機械翻訳|自動翻訳|自動文字起こし|deepl|google翻訳 .. CHECK !開発|システム|機能',
      'AI .. REFUSED !開発|システム|機能|実装|モデル',
      'AI +で作成済み|で生成済み|で書き起こし済み|で下書き|の下書き|が書いた下書き ~ 直し|直す|修正|手直し',
      'AI 使用|利用|活用|使って|使った|丸写し|生成 .. NOTOK|しない ~ REFUSED',
      'AI +チェック|検知|判定|検出|チェッカー|率|っぽさ|っぽい|っぽく|臭さ|臭い|らしさ|特有|感 !開発|システム|機能',
      '判定ツール|検出ツール|検知ツール|ai率 かけ|確認|チェック|調べ|判定|PERCENT',
      'できあがった|生成された|生成した|出力された .. 画像|文章|記事|テキスト|回答|翻訳|音声|動画|部分 .. CHECK',
      '崩れ|破綻|おかしな .. FIX|補正|レタッチ|描き !レイアウト|表示',
      'fix|correct|check|edit|editing|proofread|review|clean_up|humanize|humanise|rewrite|polish|improve|refine|make|turn .. ai-generated|ai_generated|ai-written|chatgpt|gpt|machine-translated|machine_translated|ai_output|ai_text|ai_content|ai_drafts|ai_articles|llm_output|llm_responses !api|chatbot|integration',
      'no_ai|no_chatgpt|ai_content|ai-generated|ai-written|ai_tools|ai_work .. rejected|not_allowed|not_accepted|not_be_paid|refused|detector|detection|prohibited|errors|originality*|we_check',
      'originality.ai|ai_detector|ai_detectors|ai_detection|pass_ai',
    ],
  },
];
