/** Nouns of making: clients use one for the other. */
const MAKING = ['作成', '制作', '製作', '作り', 'づくり'];
const TO_MAKE = ['を作', 'をつく', 'を製作', 'を新規作'];
/** Nouns of acting that stand at the end of a compound. */
const ACTING =
  'デザイン 編集 入力 登録 開発 構築 収集 送信 配信 投稿 修正 撮影 執筆 分析 翻訳 分類 生成 整理 更新 設計 出品 運営 運用 収録 録音 加工 改善 改修 移行 検索 集計 取得 獲得 起こし 受付 対応'.split(
    ' ',
  );

/** Other wordings of a compound of object and act: 動画編集 is also 動画の編集 and 動画を編集, 記事作成 also 記事を作. */
export function wordingsOf(term: string): string[] {
  const making = MAKING.find((noun) => term.endsWith(noun));
  if (making) {
    const object = objectOf(term, making);
    return object
      ? [
          ...MAKING.flatMap((noun) => [object + noun, `${object}の${noun}`, `${object}を${noun}`]),
          ...TO_MAKE.map((verb) => object + verb),
        ]
      : [];
  }
  const acting = ACTING.find((noun) => term.endsWith(noun));
  const object = acting && objectOf(term, acting);
  return object ? [`${object}の${acting}`, `${object}を${acting}`] : [];
}

function objectOf(term: string, act: string): string {
  const object = term.slice(0, -act.length).replace(/[のを]$/, '');
  return object.length > 1 ? object : '';
}
