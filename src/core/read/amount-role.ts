import { anyOf } from './any-of.ts';
import type { Section } from './sections.ts';

/** offer = what is paid for the work; later = raises, bonuses, upper hopes; the rest is not this offer's pay. */
export type Role = 'offer' | 'trial' | 'later' | 'equivalent' | 'earnings' | 'cost';

const TRIAL =
  /(?:(?:テスト|トライアル|お?試し|試用|初回|初月|サンプル|仮契約|(?:最初の|はじめの|初めの)(?:\d{1,2}\s?(?:[かヶカ]?月|本|件|回|点|枚|記事)(?:間)?)?)|(?:面談|選考|研修|課題|説明会)(?:に?ご?参加|時|の|:|は|で|中|期間|案件|として))[^\d。\n]{0,16}$/;
const LATER =
  /(?:慣れ|昇給|超え[たる]|超過|延長|まとめて(?!頼|お願い|ご?依頼)|[2-9]\d*(?:本|冊|件|枚|点|話|記事|投稿)目(?:から|以降)|(?:単価|時給|報酬)(?:アップ|UP)(?:後|で|時|し)|継続(?:後|で|時|の場合)|[2-9]回目(?:以降|から)|将来|ゆくゆく|いずれ|最大|最高|上限|ボーナス|インセンティブ|手当|追加|加算|別途|別に、?|(?:採択|採用|合格)され(?:た|れば|たら)|(?:プラス|\+)(?!\s?[^\d\s]{0,6}謝礼)|達成|賞|特典|紹介料|(?:お持ち|保有者|有資格者|経験者|出られた|上級者)の?(?:方|場合)?(?:に)?(?:は|なら))[^\d。\n]{0,14}$/i;
/** Money for bringing others, of another job or time, from or to somebody else. */
const ELSEWHERE =
  /(?:ご?友人|お?友だち|お?友達|ご家族|第[2-9]シーズン|他社|前任|別の業者|昨年|change requests?|anything else)[^\d。\n]{0,24}$|(?:それまでの分|途中(?:で|まで)[^\d。\n]{0,8})(?:として|は)[^\d。\n]{0,6}$|(?:クリア|到達|達成)(?:で|後|したら|すると)\s*\n\s*$/i;
const LATER_AFTER = /^(?:ずつ|の|を)?(?:追加|昇給|アップ|UP|ボーナス|インセンティブ|加算|上乗せ)/i;
/** Other people's earnings, hopes and turnovers. */
const EARNINGS =
  /(?:(?:副業|スマホ|スキマ時間|だけ|簡単|かんたん|ラクラク)[^\d。\n]{0,8}で、?月に?$|月間予算|月予算|広告予算|予算総額|月収|年収|日収|年俸|年額|収入|稼(?!働)|手取り|売上|年商|月商|利益|利回り|資本金|獲得額|予算規模|時価|融資|借入|貯金|割引|円相当)[^\d。\n]{0,12}$/;
const EARNINGS_AFTER =
  /^[^\d。\n]{0,14}(?:稼(?!働)|目指|めざ|達成|の?収入|の?副収入|の実績|いらっしゃ|の方も|になる方|方が多|以上の方|プレゼント|相当の?(?:商品|ポイント|特典|プレゼント)|も可能|も夢|可能です|以上可|も!|も\?|規模)|^の(?:場合|とき|ケース)|^[^。、\n]{0,4}(?:払って|かけて|使って|かかって|頂いて|いただいて)(?:き|い|お|し)|^[^\d。、\n]{0,3}の(?:予算|広告)|^[^。\n]{0,10}と?収入(?:を|が)/;
const EXAMPLE = /(?:^|[((【・※\s。、])(?:例(?!え?ば?外)|例えば|たとえば|モデル)[:)）]?[^\n。]{0,24}$/;
const COST =
  /(?:(?<!運用|代行|運営)手数料(?!込)|交通費|経費|送料|購入|代金|定価|販売価格|商品価格|原価|初期費用|(?:かかる|月々の|維持|月額の?|運用の?)費用?|ランニングコスト|維持費|プラグイン代|サーバー代|導入費|参加費|受講料|登録料|会費|広告費|費用負担|源泉|違約金|罰金|賠償|利用料|振込|受取額?|手元[^\d]{0,6}|お受け取り|税込にすると|返金|課金|年会費|家賃)[^\d。\n]{0,12}$/;
const COST_AFTER =
  /^[^\d。、\n]{0,8}(?:クラス|の?(?:商品|商材|講座|サービス|プラン|コース|コンテンツ|高単価|高額|ツール|機材|ギフト|クーポン|買い物)|引かれ|を?差し引|が?差し引|ご?負担|以上購入|分の|の手数料|値引|割引|オフ)/;
const EQUIVALENT_AFTER = /^[^\d。\n]{0,3}(?:相当|換算)/;
const EQUIVALENT = /(?:時給換算|時間単価換算|時間換算|換算)[^\d。\n]{0,10}$/;

const ANY_LEAD = anyOf([EXAMPLE, TRIAL, LATER, ELSEWHERE]);
const ANY_BEFORE = anyOf([EARNINGS, COST, TRIAL, LATER, ELSEWHERE, EQUIVALENT]);
const ANY_AFTER = anyOf([EARNINGS_AFTER, COST_AFTER, LATER_AFTER, EQUIVALENT_AFTER]);

/** The sense a sum is said in, from the words of its line: `lead` before its unit, `before` and `after` the sum. */
export function roleOf(lead: string, before: string, after: string, section: Section): Role {
  if (section !== 'earnings' && section !== 'trial' && isPlain(lead, before, after)) return 'offer';
  if (section === 'earnings' || EARNINGS.test(before) || EARNINGS_AFTER.test(after)) return 'earnings';
  if (EXAMPLE.test(lead)) return 'earnings';
  if (COST.test(before) || COST_AFTER.test(after)) return 'cost';
  if (TRIAL.test(lead) || TRIAL.test(before) || section === 'trial') return 'trial';
  if (LATER.test(lead) || LATER.test(before) || LATER_AFTER.test(after)) return 'later';
  if (ELSEWHERE.test(lead) || ELSEWHERE.test(before)) return 'later';
  if (EQUIVALENT.test(before) || EQUIVALENT_AFTER.test(after)) return 'equivalent';
  return 'offer';
}

/** Most sums have none of these words beside them. */
function isPlain(lead: string, before: string, after: string): boolean {
  return !ANY_BEFORE.test(before) && !ANY_AFTER.test(after) && !ANY_LEAD.test(lead);
}
