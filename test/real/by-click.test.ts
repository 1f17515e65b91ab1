import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/core/listing.ts';
import { openPage } from '../sites/load-fixture.ts';
import { realData } from '../support/real-data.ts';
import { REAL_LISTS } from './by-click-tables.ts';

const real = (...file: readonly string[]) => readFileSync(realData('real', ...file) as string, 'utf8');
const read = (html: string, url: string) => openPage(html, new URL(url)).reader.read();

/** A listing in the form of a line of the tables. */
function asLine({ id, title, structured, competition, client, state }: Listing): string {
  const { applicants, contracted, openings } = competition;
  return [
    ...[id, createHash('sha256').update(title).digest('hex').slice(0, 8)],
    ...[structured?.kind, structured?.min, structured?.max, structured?.currency],
    ...[applicants, contracted, openings, client.rating, client.reviews, state],
  ]
    .map((value) => value ?? '-')
    .join(' ');
}

describe.skipIf(realData('real', 'coconala') === null)(
  'real pages of boards read on click (skipped without ../shared/real)',
  () => {
    it.each(REAL_LISTS)('$file: every card', ({ file, url, cards }) => {
      const { found, problems, state } = read(real(...file), url);
      expect(found.map(({ listing }) => asLine(listing))).toEqual(cards.trim().split('\n'));
      expect({ state, problems }).toEqual({ state: 'read', problems: [] });
      for (const { card, priceElement } of found) expect(card?.contains(priceElement)).toBe(true);
    });

    it('Upwork: the budget of a fixed tile is its pay text, and the menu of complaints is no text of the job', () => {
      const { found } = read(
        real('upwork', 'search-rendered_2024-09.html'),
        'https://www.upwork.com/nx/search/jobs/',
      );
      for (const { listing } of found) {
        expect(listing.payText).toMatch(/^(?:Hourly: \$[\d.]+ - \$[\d.]+|Est\. budget: \$[\d,.]+)$/);
        expect(`${listing.description} ${listing.tags}`).not.toMatch(/Budget too low|Vague/);
        expect(listing.tags.filter((tag) => tag.endsWith(' spent'))).toHaveLength(1);
        expect(listing.client.identityVerified).toBe(true);
      }
    });

    // The saved parts begin below the title.
    it.each([
      ['detail-logged-out-1_2025-08.html', 'fixed', 3000, 3000, 15, 'Python', '$7.8K total spent'],
      ['detail-logged-out-2_2025-08.html', 'hourly', 15, 20, 5, 'Lead Generation', 'Less than 30 hrs/week'],
    ] as const)('Upwork: %s', (file, kind, min, max, applicants, ...tags) => {
      const { found, problems } = read(
        `<h1>Title</h1>${real('upwork', file)}`,
        'https://www.upwork.com/jobs/Title_~029900000000000000001/',
      );
      expect(problems).toEqual([]);
      const { listing } = found[0]!;
      expect(listing).toMatchObject({
        structured: { kind, min, max, currency: 'USD' },
        competition: { applicants },
      });
      expect(listing.tags).toEqual(expect.arrayContaining([...tags]));
      expect(listing.description.split('\n').length).toBeGreaterThan(5);
    });

    it('Coconala: requests of which only the text was saved, put into pairs', () => {
      const text = real('coconala', 'request_detail_innertext_2026-03.excerpt.txt');
      const requests = text.split(/^### (?=https)/m).slice(1);
      expect(requests.map(readRequest)).toEqual([
        '4868448 1万円 〜 3万円 fixed 10000 30000 3 0 - - - - 2026-03-01 2026-03-04 open',
        '4863666 1万円 〜 3万円 fixed 10000 30000 67 1 2 100 5 5 2026-02-26 2026-03-01 closed',
        '4867874 5千円未満 fixed - 5000 3 0 0 - - - 2026-02-28 2026-03-05 open',
        '4865957 1,000円 fixed 1000 1000 18 0 - - - - 2026-02-27 2026-03-04 open',
        '4868536 見積り希望 - - - 0 0 - - - - 2026-03-01 2026-03-05 open',
      ]);
    });

    it('Shufti: the jobs of its data, put on a page in pairs', () => {
      const { data } = JSON.parse(real('shufti', 'guest_jobs_api_2026-09.excerpt.json')) as {
        data: { id: number; attributes: Record<string, string | number | null> }[];
      };
      const cards = data.map(({ id, attributes: job }) => {
        const pairs = {
          単価: `${job['unit_price']}円`,
          想定時給: `${job['job_hourly_wage']}円`,
          平均時給: `${job['client_hourly_wage'] ?? '-'}円`,
          クライアント: job['client_name'],
        };
        const rows = Object.entries(pairs).map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`);
        return `<li><a href="/jobs/view/${id}">${job['name']}</a><dl>${rows.join('')}</dl></li>`;
      });
      const { found, problems } = read(`<ul>${cards.join('')}</ul>`, 'https://app.shufti.jp/jobs/search');
      expect(problems).toEqual([]);
      expect(found.map(({ listing }) => [listing.id, listing.title, listing.structured])).toEqual(
        data.map(({ id, attributes: job }) => [
          String(id),
          job['name'],
          {
            ...{ kind: 'per-unit', unit: 'case', currency: 'JPY' },
            ...{ min: Number(job['unit_price']), max: Number(job['unit_price']) },
            estimatedMinutes:
              Math.round((Number(job['unit_price']) / Number(job['job_hourly_wage'])) * 600) / 10,
          },
        ]),
      );
    });

    it('Mechanical Turk: a hundred HIT groups, in the form the page’s data is known to have', () => {
      const hits = JSON.parse(real('mturk', 'sample-hits_2017-09.json')) as Record<string, string>[];
      const bodyData = hits.map((hit) => ({
        ...{ hit_set_id: hit['groupId'], title: hit['title'], description: hit['description'] },
        ...{ requester_name: 'Requester', assignment_duration_in_seconds: 3600 },
        monetary_reward: { amount_in_dollars: Number(hit['reward']), currency_code: 'USD' },
      }));
      const { document, reader } = openPage(
        '<div data-react-class="reactComponents/hitSetTable/HitSetTable"></div>',
        new URL('https://worker.mturk.com/projects'),
      );
      document.querySelector('div')!.setAttribute('data-react-props', JSON.stringify({ bodyData }));
      const { found, problems } = reader.read();
      expect(problems).toEqual([]);
      expect(found.map(({ listing }) => [listing.id, listing.title, listing.structured?.max ?? 0])).toEqual(
        hits.map((hit) => [hit['groupId'], hit['title']?.replace(/\s+/g, ' ').trim(), Number(hit['reward'])]),
      );
    });
  },
);

const LABELS = /^(?:予算|納品希望日|募集期限|募集内容|特記事項)$/;

/** The text of one request, each label and the lines behind it as a pair, as a line of figures. */
function readRequest(text: string): string {
  const [address = '', ...lines] = text.trim().split('\n');
  let body = '<h1>題名</h1><p>募集内容：本文</p>';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const count = /^(応募人数|契約人数) (\d+)$/.exec(line);
    if (count) body += `<p><span>${count[1]}</span> <b>${count[2]}</b></p>`;
    else if (!LABELS.test(line)) body += `<div>${line}</div>`;
    else {
      const value = [lines[++at] ?? ''];
      while (line === '予算' && /^[〜\d]/.test(lines[at + 1] ?? '')) value.push(lines[++at] ?? '');
      body += `<dl><dt>${line}</dt><dd>${value.join(' ')}</dd></dl>`;
    }
  }
  const { id, payText, structured, competition, client, postedAt, deadline, state } = read(body, address)
    .found[0]!.listing;
  const { posted, finishedRate, rating, reviews } = client;
  const pay = [structured?.kind, structured?.min, structured?.max];
  return [
    ...[id, payText, ...pay, competition.applicants, competition.contracted],
    ...[posted, finishedRate, rating, reviews, postedAt, deadline, state],
  ]
    .map((value) => value ?? '-')
    .join(' ');
}
