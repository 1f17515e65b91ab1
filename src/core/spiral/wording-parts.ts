/** Parts that wordings of several signals share; as in text-rule.ts: bounded, never nested, ASCII in lower case. */

/** 「報酬は発生しません」「お支払いできかねます」「時給は出ません」: time or work that is not paid. */
export const NOT_PAID =
  '(?:報酬|お?支払い|時給|給与|賃金|謝礼|ギャラ)(?:の(?:お支払い|支払い|発生|対象|支給))?(?:は|を|が|に|も|には)?[^。\\n!?、\\d円]{0,6}?(?:発生(?:いた)?し(?:ません|ない|かね)|ありません|ございません|出ません|出ない|なし|無し|対象外|含まれません|含みません|なりません|(?:でき|いたし|し|支給し)(?:かね|ません|ない|ておりません))';

/** 「〜してください」「〜していただきます」: asked of the worker, not done by the client. */
export const ASKED = '(?:くだ|下さ|いただ|頂|もら|ほしい|欲しい|お願い|願)';

/** Instant messengers and private channels beside the board. */
export const MESSENGERS =
  '(?:(?:公式)?line(?:@)?|ライン|テレグラム|telegram|whats ?app|ワッツアップ|カカオトーク|カカオ|シグナル|wechat|ウィーチャット|viber|(?:instagram|インスタ(?:グラム)?|twitter|ツイッター|x)の?(?:dm|ダイレクトメッセージ|メッセージ)|dm|ショートメール|個人メール)';
