import { html, lines, type Markup } from './markup.ts';
import type { LancersSample } from './sample-listing.ts';

const KIND_WORDS = {
  project: 'プロジェクト',
  task: 'タスク',
  competition: 'コンペ',
  'recruit-agency': '求人',
  'recruit-own': '求人',
} as const;
const BADGE_WORDS = {
  new: 'NEW',
  hurry: '急募',
  limited: '限定公開',
  top: 'PR',
  middle: 'PR',
  aiPermission: '生成AI使用可',
} as const;
const WORK_RANK_WORDS = { High: '優良価格', Middle: '適正価格', Low: '市場価格と相違' } as const;
const DIGEST_LENGTH = 150;

/** `project`, `task`, `competition` or `recruit`, as the class of the badge names it. */
export function kindClass({ kind }: LancersSample): string {
  return kind.startsWith('recruit') ? 'recruit' : kind;
}

export function kindWord({ kind }: LancersSample): string {
  return KIND_WORDS[kind];
}

export function workRankWord({ workRank }: LancersSample): string | null {
  return workRank ? WORK_RANK_WORDS[workRank] : null;
}

export function addressOf({ id, kind }: LancersSample): string {
  if (kind === 'recruit-agency') return `https://tech-agent.lancers.jp/project/engineer/${id}/`;
  return kind === 'recruit-own' ? `/onsite/job/${id}` : `/work/detail/${id}`;
}

/** One card of a Lancers list, in the board's own structure. `slot` PR = the paid repetition of a card. */
export function lancersCard(sample: LancersSample, slot: 'list' | 'PR' = 'list'): Markup {
  const badges = sample.badges.filter((badge) => slot === 'PR' || (badge !== 'top' && badge !== 'middle'));
  const paid = badges.filter((badge) => badge === 'top' || badge === 'middle').join(' ');
  const agency = sample.kind === 'recruit-agency';
  const opening = agency
    ? html`<div data-external-modal="ltop" data-external-modal-url="${addressOf(sample)}" class="p-search-job-media c-media c-media--item ">`
    : html`<div onclick="${sample.kind === 'recruit-own' ? 'goToLjpJobDetail' : 'goToLjpWorkDetail'}(${sample.id})" class="p-search-job-media c-media c-media--item ${paid} ${badges.includes('hurry') ? 'hurry' : null}">`;
  return html`${opening}
<div class="p-search-job-media__content c-media__content">
<div class="p-search-job-media__content-left">${paid || badges.includes('limited') ? null : timeLeft(sample)}</div>
<div class="p-search-job-media__content-right">
<a class="p-search-job-media__title c-media__title" href="${addressOf(sample)}">
<ul class="p-search-job-media__tags">${badges.map((badge) => html`<li class="p-search-job-media__tag p-search-job-media__tag--${badge}">${BADGE_WORDS[badge]}</li>`)}</ul>
${sample.title}
</a>
${
  sample.categoryName === ''
    ? null
    : html`<ul class="p-search-job__divisions u-mt9"><li class="p-search-job__division"><a class="p-search-job__division-link" href="/work/search/${sample.categoryPath}">${sample.categoryName}</a></li><li class="p-search-job__division">${sample.industry}</li></ul>`
}
<div class="u-mt9"><div class="c-media__job-stats-item">
<span class="c-badge--worktype-${kindClass(sample)}"><span class="c-badge__text">${kindWord(sample)}</span></span>
<span class="p-search-job-media__price">${price(sample)}</span>
</div></div>
${tags(sample)}
<div class="c-media__description js-job-show-description">${lines(digest(sample.description))}</div>
<div class="p-search-job-media__job-status">${counts(sample)}${client(sample)}</div>
</div></div></div>`;
}

function timeLeft({ daysLeft }: LancersSample): Markup {
  return html`<div class="p-search-job-media__time p-search-job-media__time--open"><span class="p-search-job-media__time-text">募集中</span><span class="p-search-job-media__time-remaining">あと${daysLeft}日</span></div>`;
}

function price(sample: LancersSample): Markup {
  const number = (text: string) => html`<span class="p-search-job-media__number">${text}</span>`;
  const unit = (text: string) => html`<span class="c-media__job-unit">${text}</span>`;
  const yen = (amount: number | null) => (amount === null ? null : number(amount.toLocaleString('ja-JP')));
  switch (sample.kind) {
    case 'task':
      return html`${yen(sample.min)}${unit('円 / 件')}`;
    case 'competition':
      return html`${yen(sample.min)}${unit('円')}`;
    case 'recruit-agency':
      return html`${yen(sample.min)}${unit('円 ~')}${yen(sample.max)}${unit(`円 / 月 ${sample.days ?? ''}`)}`;
    case 'recruit-own':
      return number(sample.min === null ? '後で決める' : `¥ ${sample.min}万 〜 ${sample.max}万`);
    case 'project': {
      const lowest = sample.min === 1000;
      const start = sample.min === null ? null : html`${yen(sample.min)}${unit(lowest ? '' : '円 ')}`;
      return html`${start}${unit('~')}${yen(sample.max)}${unit('円 / 固定')}`;
    }
  }
}

function tags(sample: LancersSample): Markup {
  const rank = workRankWord(sample);
  return html`<div class="c-media__description"><ul class="p-search-job-media__tag-lists">
${rank === null ? null : html`<li class="p-search-job-media__tag-list p-search-job-media__tag-list--workRank${sample.workRank ?? ''}"><i class="p-search-job-media__tag-list-icon c-icon" aria-hidden="true"></i>${rank}</li>`}
${sample.tags.map((tag, index) => html`<li class="p-search-job-media__tag-list p-search-job-media__tag-list--note${50 + index}"><i class="p-search-job-media__tag-list-icon c-icon" aria-hidden="true"></i>${tag}</li>`)}
</ul></div>`;
}

function digest(text: string): string {
  return text.length > DIGEST_LENGTH ? `${text.slice(0, DIGEST_LENGTH)}... ` : text;
}

function counts({ kind, counts: [first, second] }: LancersSample): Markup | null {
  const number = (value: number) =>
    html`<span class="p-search-job-media__propose-number p-search-job-media__number">${value}</span>`;
  const propose = (label: string, value: Markup, unit: string) =>
    html`<em class="p-search-job-media__propose u-em"><span>${label}</span> ${value} <span>${unit}</span></em>`;
  const block = (content: Markup) => html`<div class="p-search-job-media__proposals">${content}</div>`;
  switch (kind) {
    case 'project':
      return block(
        html`${propose('当選者数', number(first), '人')} <span>/</span> ${propose('募集人数', number(second), '人')}`,
      );
    case 'task':
      return block(propose('作業数', html`${number(first)} <span>/</span> ${number(second)}`, '件'));
    case 'recruit-agency':
      return null;
    default:
      return block(propose('提案数', number(first), '件'));
  }
}

function client({ client }: LancersSample): Markup {
  const subnote = (label: string, value: string | null) =>
    value === null
      ? null
      : html`<span class="p-search-job-media__avatar-subnote c-avatar__subnote">${label} <strong>${value}</strong></span>`;
  const note =
    client.name === ''
      ? null
      : client.id === ''
        ? html`<p class="p-search-job-media__avatar-note c-avatar__note">${client.name}</p>`
        : html`<p class="p-search-job-media__avatar-note c-avatar__note"><a href="/client/${client.id}">${client.name}</a></p>`;
  return html`<div class="p-search-job-media__avatar c-avatar c-avatar--min">${note}
${client.verified ? html`<i class="p-search-job-media__avatar-badge is-verified c-icon" aria-hidden="true"></i>` : null}
${subnote('発注', client.posted?.toLocaleString('ja-JP') ?? null)}${subnote('評価', client.rating?.toFixed(1) ?? null)}
</div>`;
}
