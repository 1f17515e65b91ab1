import { readFileSync } from 'node:fs';
import { dayAfter, japaneseDay } from './dates.ts';
import { addressOf, kindClass, kindWord, lancersCard, workRankWord } from './lancers-card.ts';
import { LANCERS_LISTINGS } from './listings.ts';
import { html, lines, type Markup, verbatim } from './markup.ts';
import type { LancersSample } from './sample-listing.ts';

const STYLES = readFileSync(new URL('lancers.css', import.meta.url), 'utf8');
const PAGE_SIZE = 9;

/** Appends the template's cards once the end of the list is scrolled into view. */
const APPEND = `new IntersectionObserver((entries, observer) => {
  if (!entries.some((entry) => entry.isIntersecting)) return;
  observer.disconnect();
  document.querySelector('.p-search-job-medias').append(document.getElementById('sample-more').content.cloneNode(true));
}).observe(document.getElementById('sample-end'));`;

export function lancersList(page: number, scrolling: 'pages' | 'endless'): Markup {
  const count = Math.ceil(LANCERS_LISTINGS.length / PAGE_SIZE);
  const current = Math.min(Math.max(page, 1), count);
  const shown = LANCERS_LISTINGS.slice((current - 1) * PAGE_SIZE, current * PAGE_SIZE);
  const later = LANCERS_LISTINGS.slice(current * PAGE_SIZE);
  const paid = shown.filter(({ badges }) => badges.includes('top') || badges.includes('middle'));
  const pages = Array.from({ length: count }, (_, index) => index + 1);
  return document(
    '仕事を探す',
    html`<div class="l-base p-search p-search-job">
<header class="l-page-header"><h1 class="c-heading c-heading--lv1">仕事・求人を探す</h1></header>
${carousel()}
<main class="p-search__container l-container js-search-items">
<div class="p-search-job-medias p-search-job-medias--client">
${paid.map((sample) => lancersCard(sample, 'PR'))}
${shown.map((sample) => lancersCard(sample))}
</div>
${
  scrolling === 'endless'
    ? html`<div id="sample-end"></div><template id="sample-more">${later.map((sample) => lancersCard(sample))}</template><script>${verbatim(APPEND)}</script>`
    : html`<nav class="c-pager"><ul class="c-pager__main">${pages.map((number) => html`<li class="c-pager__item ${number === current ? 'current' : ''}"><a href="/work/search?page=${number}">${number}</a></li>`)}</ul></nav>`
}
</main></div>`,
  );
}

/** A row of listings above the list, which are not cards of it. */
function carousel(): Markup {
  const own = LANCERS_LISTINGS.filter(({ kind }) => kind === 'recruit-own');
  return html`<div class="p-search-job__latest"><div class="p-search-job__latest-carousel-container"><ul class="c-media-clients">${own.map(
    (sample) => html`<li class="p-search-job__latest-carousel-item p-search-job__latest-media c-media">
<span class="p-search-job__latest-media-badge c-badge--worktype-recruit"><span class="c-badge__text">求人</span></span>
<a class="p-search-job__latest-media-title c-media__title" href="${addressOf(sample)}">${sample.title}</a>
<span class="p-search-job__latest-media-price p-search-job-media__price"><span class="p-search-job__latest-media-number p-search-job-media__number">後で決める</span></span>
</li>`,
  )}</ul></div></div>`;
}

/** The page of one listing as a worker or a visitor sees it; null when there is none of that number. */
export function lancersDetail(id: number, view: 'lancer' | 'client', today: string): Markup | null {
  const sample = LANCERS_LISTINGS.find(
    (candidate) => candidate.id === id && !candidate.kind.startsWith('recruit'),
  );
  if (!sample) return null;
  return document(sample.title, view === 'lancer' ? lancerView(sample, today) : clientView(sample));
}

function lancerView(sample: LancersSample, today: string): Markup {
  const rank = workRankWord(sample);
  const similar = LANCERS_LISTINGS.filter(({ id, kind }) => id !== sample.id && kind === 'project').slice(
    0,
    2,
  );
  const schedule = (title: string, text: string) =>
    html`<span class="p-work-detail-schedule__item"><span class="p-work-detail-schedule__item__title">${title}</span> <span class="p-work-detail-schedule__text">${text}</span></span>`;
  return html`<div class="l-wrapper l-wrapper--login"><div class="l-base p-work-detail-lancer">
<header class="l-page-header">${breadcrumb(sample)}<h1 class="c-heading c-heading--lv1">${sample.title} <span class="c-heading__sub">[ <a class="c-link" href="/work/search/${sample.categoryPath}">${sample.categoryName}</a> の仕事 / ${sample.industry} ]</span></h1>
<div class="p-work-detail-sub-heading"><span class="p-work-detail-sub-heading__content"><a class="c-link" href="/client/${sample.client.id}">${sample.client.name} (${sample.client.id})</a></span><span class="p-work-detail-sub-heading__content">募集開始: <span class="p-work-detail-sub-heading__item">${japaneseDay(dayAfter(today, -sample.postedDaysAgo))}</span></span></div></header>
<div class="l-container"><section class="anchor_work_detail"><section>
<h3 class="c-heading c-heading--lv4">依頼概要</h3>
${rank === null ? null : html`<div class="tableSummary__head work-rank-${(sample.workRank ?? '').toLowerCase()}">[AI判定] ${rank}</div>`}
<div class="c-2016-tableSummary">
<div class="tableSummary__col tableSummary__col--compensation"><span class="c-badge--worktype-${kindClass(sample)}"><span class="c-badge__text">${kindWord(sample)}</span></span><div class="c-text">${priceBlocks(sample)}</div></div>
<div class="tableSummary__col tableSummary__col--time"><p class="c-text">募集締切まで</p><p class="c-heading c-heading--lv5">${sample.daysLeft}日と6時間</p></div>
<div class="tableSummary__col tableSummary__col--worksNum"><p class="c-text">提案数</p><p class="c-heading c-heading--lv5">${sample.proposals} 件</p></div>
<div class="tableSummary__col tableSummary__col--WinnerNum"><p class="c-text">当選人数</p><p class="c-heading c-heading--lv5">${sample.counts[0]} 件</p><p>(募集人数${sample.counts[1]}人)</p></div>
</div>
<ul class="c-lists"><li class="c-tag">依頼番号：${sample.id}</li><li class="c-tag">募集中</li></ul>
<p class="p-work-detail-schedule">${schedule('開始：', japaneseDay(dayAfter(today, -sample.postedDaysAgo)))}${schedule('締切：', `${japaneseDay(dayAfter(today, sample.daysLeft))} 21:00`)}</p>
</section>
<section><div class="p-work-detail-lancer__postscript"><h3 class="c-heading c-heading--lv4">依頼詳細</h3><dl class="c-definition-list"><dt class="p-work-detail-lancer__postscript-term c-definition-list__term"><span>依頼概要</span></dt><dd class="p-work-detail-lancer__postscript-description c-definition-list__description">${lines(sample.description)}</dd></dl></div></section>
${clientBox(sample)}
<section class="p-work-detail-latest_work_list_jobsearch_result"><div class="p-search-job-medias p-search-job-medias--lancer">${similar.map((other) => lancersCard(other))}</div></section>
</section></div></div></div>`;
}

function priceBlocks({ min, max }: LancersSample): Markup {
  const block = (amount: number) =>
    html`<span class="price-block"><span class="price-number">${amount.toLocaleString('ja-JP')}</span><span class="price-unit">円</span></span>`;
  if (max === null || min === max) return min === null ? html`` : block(min);
  return html`${min === null ? null : block(min)}<span class="price-number"> ~ </span>${block(max)}`;
}

function clientBox({ client }: LancersSample): Markup {
  const box = 'p-work-detail-client-box';
  const posted = client.posted ?? 0;
  const checked = html`<dl class="${box}-work-status__content-list"><dt class="${box}-work-status__content-list-title"><i class="c-icon c-icon--blue c-icon--circle-check" aria-hidden="true"></i></dt><dd class="${box}-work-status__content-list-item">本人確認</dd></dl>`;
  return html`<div class="${box}"><div class="${box}__heading">クライアント</div><div class="${box}__inner">
<div class="client_name ${box}-work-status"><a href="/client/${client.id}" class="c-link">${client.name} (${client.id})</a><div class="${box}-work-status__content">${client.verified ? checked : null}</div></div>
<div class="${box}-feedback-info">
<div class="${box}-feedback-info__col"><div class="${box}-feedback-info__title">評価</div><div class="${box}-feedback-info__number"><p class="${box}-feedback-info__number-good"><i class="c-icon"></i> ${posted} </p> <p class="${box}-feedback-info__number-bad"><i class="c-icon"></i> 1 </p></div></div>
<div class="${box}-feedback-info__col"><div class="${box}-feedback-info__title">発注率</div><p class="${box}-feedback-info__percent">90%</p><p class="${box}-feedback-info__counts"><span class="result_summary_awarded">${posted}</span> / <span class="result_summary_posted">${posted + 2}</span></p></div>
</div></div></div>`;
}

function breadcrumb({ categoryPath, categoryName }: LancersSample): Markup {
  const [group = ''] = categoryPath.split('/');
  const item = (href: string, name: string) =>
    html`<li class="c-breadcrumb__item"><a href="${href}" class="c-link"><span>${name}</span></a></li>`;
  return html`<nav class="l-page-header__nav"><ul class="c-breadcrumb">${item('/', '見本')}${item('/work/search/', '仕事を探す')}${item(`/work/search/${group}`, 'この分野の仕事')}${item(`/work/search/${categoryPath}`, `${categoryName}の仕事`)}</ul></nav>`;
}

function clientView(sample: LancersSample): Markup {
  const yen = (amount: number | null) => (amount === null ? '' : `${amount.toLocaleString('ja-JP')}円`);
  const entry = (term: string, description: Markup) =>
    html`<dl class="c-definition-list"><dt class="c-definition-list__term"><span>${term}</span></dt><dd class="c-definition-list__description">${description}</dd></dl>`;
  const budget = sample.min === sample.max ? yen(sample.min) : `${yen(sample.min)} ~ ${yen(sample.max)}`;
  return html`<div class="l-wrapper"><div class="l-base p-work-detail-client">
<header class="l-page-header">${breadcrumb(sample)}<h1 class="c-heading c-heading--lv1">${sample.title}の仕事 <span class="c-heading__sub">[${sample.industry}]</span></h1></header>
<section class="l-container"><h3 class="c-heading c-heading--lv4">見積もり募集の内容</h3>
<div class="c-2016-tableSummary"><div class="tableSummary__col tableSummary__col--time"><p class="c-text">募集期間</p><p class="c-heading c-heading--lv5">7日間</p></div>
<div class="tableSummary__col tableSummary__col--worksNum"><p class="c-text">提案数</p><p class="c-heading c-heading--lv5">${sample.proposals}件</p></div>
<div class="tableSummary__col tableSummary__col--recruitingNum"><p class="c-text">当選人数</p><p class="c-heading c-heading--lv5">${sample.counts[0]} 件</p><p>(募集人数${sample.counts[1]}人)</p></div></div>
${entry('依頼主の業種', lines(sample.industry))}${entry('提示した予算', lines(budget))}${entry('依頼概要', lines(sample.description))}
</section></div></div>`;
}

function document(title: string, body: Markup): Markup {
  return html`<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title} | 見本</title>
<style>${verbatim(STYLES)}</style></head>
<body class="frametype-respond">${body}
<footer class="sample-foot">ランサーズと同じ構造の見本です。ここに出てくる案件と名前はすべて架空です。</footer></body></html>`;
}
