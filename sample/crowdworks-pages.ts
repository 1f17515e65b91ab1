import { readFileSync } from 'node:fs';
import { listData } from './crowdworks-data.ts';
import { dayAfter, japaneseDay } from './dates.ts';
import { CROWDWORKS_LISTINGS } from './listings.ts';
import { html, lines, type Markup, verbatim } from './markup.ts';
import type { CrowdworksPayment, CrowdworksSample } from './sample-listing.ts';

const STYLES = readFileSync(new URL('crowdworks.css', import.meta.url), 'utf8');
const PAINTER = readFileSync(new URL('crowdworks-painter.js', import.meta.url), 'utf8');
const PAGE_SIZE = 12;
/** Names the painted cards show; the data has numbers only. */
const CATEGORIES = Object.fromEntries(
  CROWDWORKS_LISTINGS.map(({ categoryId, categoryName }) => [categoryId, categoryName]),
);
/** Paid slots stand first. */
const LISTED = CROWDWORKS_LISTINGS.filter(({ closed = false }) => !closed).sort(
  (a, b) => Number(b.paidSlot ?? false) - Number(a.paidSlot ?? false),
);

/** How the list page behaves; the real one differs by deploy and by how one moves through it. */
export interface ListBehaviour {
  /** Milliseconds until the cards are painted. */
  readonly late: number;
  /** Whether the data outlives the painting. */
  readonly attribute: 'kept' | 'gone';
  /** How many more loads of cards follow when the end is scrolled into view; 0 = numbered pages. */
  readonly append: number;
}

export function crowdworksList(page: number, behaviour: ListBehaviour, today: string): Markup {
  const count = Math.ceil(LISTED.length / PAGE_SIZE);
  const pages = Array.from({ length: count }, (_, index) =>
    listData(LISTED.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE), index + 1, count, today),
  );
  const data = JSON.stringify(pages[Math.min(Math.max(page, 1), count) - 1]);
  return document(
    '仕事・求人を探す',
    html`<div id="vue-container" data="${data}"><div class="app"></div></div>
<p id="vue-container-error" style="display: none">ページを正しく表示できませんでした。</p>
<script type="application/json" id="sample-behaviour">${embed({ ...behaviour, size: PAGE_SIZE, categories: CATEGORIES })}</script>
<script type="application/json" id="sample-pages">${embed(pages)}</script>
<script>${verbatim(PAINTER)}</script>`,
  );
}

/** The page of one listing; null when there is none of that number. */
export function crowdworksDetail(id: number, today: string): Markup | null {
  const sample = CROWDWORKS_LISTINGS.find((candidate) => candidate.id === id);
  if (!sample) return null;
  const row = (head: string, value: string) => html`<tr><th><div>${head}</div></th><td>${value}</td></tr>`;
  const [payHead, payValue] = payRow(sample.payment);
  return document(
    `${sample.title}のお仕事(${sample.categoryName})`,
    html`<div class="cw-main">
<ol class="cw-breadcrumb"><li><a href="/public/jobs/category/${sample.categoryId}">${sample.categoryName}の仕事・求人</a></li></ol>
<h1>${sample.title}<span class="subtitle"><a href="/public/jobs/category/${sample.categoryId}">${sample.categoryName}</a>の仕事の依頼</span></h1>
${sample.closed ? html`<p class="closed">このお仕事の募集は終了しています。</p>` : null}
<section class="cw-section job_offer_summary"><table class="cw-table summary"><tbody>
${row(payHead, payValue)}
${row('納品希望日', '-')}
${row('掲載日', japaneseDay(dayAfter(today, -sample.postedDaysAgo)))}
${row('応募期限', japaneseDay(dayAfter(today, sample.daysLeft)))}
</tbody></table></section>
<section class="cw-section detail_information"><h2>仕事の詳細</h2><table class="cw-table job_offer_detail_table"><tbody>
<tr><td class="confirm_outside_link">${
      sample.membersOnly
        ? lines('会員限定公開オプションが選択されているため、ログインするとご覧いただけます。')
        : lines(sample.description)
    }</td></tr>
</tbody></table></section>
<section class="cw-section"><h2>必要なスキル</h2><ul class="skills">${sample.skills.map((name) => html`<li><a href="/public/jobs/skill/1">${name}</a></li>`)}</ul></section>
<section class="cw-section application_status"><h2>応募状況</h2><table class="cw-table application_status_table"><tbody>
${row('応募した人', `${sample.applicants} 人`)}
${row('契約した人', `${sample.contracted} 人`)}
${row('募集人数', `${sample.openings} 人`)}
${row('気になる！リスト', '26 人')}
</tbody></table></section>
${client(sample)}
</div>`,
  );
}

function client({ client }: CrowdworksSample): Markup {
  const data = {
    userId: client.id,
    userDisplayName: client.name,
    isCertifiedEmployer: false,
    isOfficiallyRecognizedAccount: false,
    isIdentityVerified: client.verified,
    isEmployerRuleCheckSucceeded: client.verified,
    userThanksCount: 4,
    averageScore: client.score,
    jobOfferAchievementCount: client.posted,
    projectFinishedRate: client.finishedRate,
    isResigned: false,
    companyProfileDescription: '',
  };
  return html`<section class="cw-section client_information"><h2>クライアント情報</h2>
<div id="client_detail_information_container" data="${JSON.stringify(data)}">
<p class="client_name"><a href="/public/employers/${client.id}">${client.name}</a></p>
<dl><dt>総合評価</dt><dd>${client.score}</dd><dt>募集実績</dt><dd>${client.posted} 件</dd><dt>プロジェクト完了率</dt><dd>${client.finishedRate} %</dd></dl>
<p>${client.verified ? '本人確認済み' : '本人確認未提出'}</p>
</div></section>`;
}

/** Head and value of the payment row. How tasks, writing jobs and contests print it was never seen: plainest form. */
function payRow(payment: CrowdworksPayment): [string, string] {
  const yen = (amount: number) => `${amount.toLocaleString('ja-JP')}円`;
  switch (payment.kind) {
    case 'fixed':
      if (payment.max === null) return ['固定報酬制', 'ワーカーと相談する'];
      if (payment.min === null) return ['固定報酬制', yen(payment.max)];
      return [
        '固定報酬制',
        payment.min === 0 ? `〜  ${yen(payment.max)}` : `${yen(payment.min)}  〜  ${yen(payment.max)}`,
      ];
    case 'hourly':
      return [
        '時間単価制',
        `${payment.min === null ? '' : yen(payment.min)} 〜 ${payment.max === null ? '' : yen(payment.max)}`.trim(),
      ];
    case 'writing':
      return ['固定報酬制', yen(payment.price)];
    case 'task':
      return ['タスク', `${yen(payment.price)} / 件`];
    case 'contest':
      return ['コンペ', yen(payment.price)];
  }
}

/** JSON inside a script element: nothing in it may look like the element's end. */
function embed(value: unknown): Markup {
  return verbatim(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

function document(title: string, body: Markup): Markup {
  return html`<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title} | 見本</title>
<style>${verbatim(STYLES)}</style></head>
<body><header class="cw-header">仕事さがしの見本（クラウドワークスと同じ構造）</header>
${body}
<footer class="cw-header">ここに出てくる案件と名前はすべて架空です。</footer></body></html>`;
}
