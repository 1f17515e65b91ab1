import { listingPath, type NewBoard } from './new-board.ts';

interface StartingCard {
  readonly title: string;
  readonly text: string;
  readonly kind: '固定報酬' | '時間単価';
  /** Null = the card shows no pay. */
  readonly price: string | null;
  readonly applicants: number;
}

const CARDS: readonly StartingCard[] = [
  {
    title: '町のパン屋の紹介文',
    text: '店の紹介を800字で1本書いていただきます。',
    kind: '固定報酬',
    price: '8,000円',
    applicants: 3,
  },
  {
    title: '朝市のちらし',
    text: 'A4片面のちらしを1枚作っていただきます。',
    kind: '固定報酬',
    price: '15,000円 〜 20,000円',
    applicants: 7,
  },
  {
    title: '問い合わせメールの返信',
    text: '平日の午前、メールに返信していただきます。',
    kind: '時間単価',
    price: '1,400円',
    applicants: 12,
  },
  {
    title: '昔の写真の説明書き',
    text: '写真30枚に短い説明を付けていただきます。',
    kind: '固定報酬',
    price: '6,000円',
    applicants: 0,
  },
  {
    title: '予約表づくり',
    text: '表計算で予約表を1つ作っていただきます。',
    kind: '固定報酬',
    price: '12,000円',
    applicants: 5,
  },
  {
    title: '講座の文字起こし',
    text: '60分の録音1本を文字にしていただきます。',
    kind: '固定報酬',
    price: '9,000円',
    applicants: 9,
  },
  {
    title: '地図の色分け',
    text: '町内の地図1枚を色分けしていただきます。',
    kind: '固定報酬',
    price: '7,000円',
    applicants: 1,
  },
  {
    title: '季節のあいさつ状',
    text: '文案を3つ考えていただきます。',
    kind: '時間単価',
    price: '1,800円 〜 2,200円',
    applicants: 2,
  },
];

/**
 * The pages every board has among its fixtures, by name: a full list, one with a card whose pay is missing, an empty
 * one. All text is invented; structure and class names are to be replaced by those of the real page.
 */
export function startingPages(board: NewBoard): Readonly<Record<string, string>> {
  // As many as the full list: on a shorter page nothing is missed that no card shows.
  const unpaid = CARDS.map((card, index) => (index === 1 ? { ...card, price: null } : card));
  return {
    list: page(board, CARDS),
    'list-missing-pay': page(board, unpaid),
    'list-empty': page(board, []),
  };
}

function page({ url }: NewBoard, cards: readonly StartingCard[]): string {
  return `<!-- ${url.href} -->
<!DOCTYPE html>
<html lang="ja">
  <body>
    <ul class="job-list">
${cards.map((card, index) => cardOf(card, listingPath(url) + (9001 + index))).join('')}    </ul>
  </body>
</html>
`;
}

function cardOf({ title, text, kind, price, applicants }: StartingCard, path: string): string {
  return `      <li class="job-card">
        <h2><a href="${path}">${title}</a></h2>
        <p class="job-card__text">${text}</p>
        <p><span class="job-card__kind">${kind}</span>${
          price === null ? '' : ` <span class="job-card__price">${price}</span>`
        }</p>
        <p><span class="job-card__count">応募 ${applicants}</span> <span class="job-card__client">見本の商店</span></p>
      </li>
`;
}
