import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StructuredPay } from '../../src/core/listing.ts';
import { openPage } from '../sites/load-fixture.ts';
import { realData } from '../support/real-data.ts';

type Json = Readonly<Record<string, never>>;

/** The pay of an offer, written down anew from the five forms the board's data has; it shares nothing with the reader. */
function expectedPay(payment: Json): StructuredPay {
  const pay = { currency: 'JPY', unit: null, estimatedMinutes: null } as const;
  const [[form, value]] = Object.entries(payment) as unknown as [[string, Record<string, number | null>]];
  switch (form) {
    case 'fixed_price_payment': {
      const { min_budget: low = null, max_budget: high = null } = value;
      const min = low === null ? high : low === 0 ? null : low;
      return { ...pay, kind: 'fixed', min, max: high };
    }
    case 'hourly_payment':
      return {
        ...pay,
        kind: 'hourly',
        min: value['min_hourly_wage'] ?? null,
        max: value['max_hourly_wage'] ?? null,
      };
    case 'fixed_price_writing_payment': {
      const price = value['article_price'] ?? null;
      return { ...pay, kind: 'per-unit', unit: 'article', min: price, max: price };
    }
    case 'task_payment': {
      const { task_price: price = null, estimated_work_minutes: minutes = null } = value;
      return { ...pay, kind: 'per-unit', unit: 'case', min: price, max: price, estimatedMinutes: minutes };
    }
    case 'competition_payment': {
      const price = value['competition_price'] ?? null;
      return { ...pay, kind: 'contest', min: price, max: price };
    }
    default:
      throw new Error(`the real data has a sixth form of payment: ${form}`);
  }
}

function expectedCounts(entry: Record<string, Record<string, number>>) {
  const { project_entry: project, task_entry: task, competition_entry: contest } = entry;
  if (project)
    return {
      applicants: project['num_application_conditions'],
      contracted: project['num_contracts'],
      openings: project['project_contract_hope_number'],
    };
  if (task) return { applicants: null, contracted: task['num_completed_tasks'], openings: task['num_tasks'] };
  return { applicants: contest?.['num_proposal_products'], contracted: null, openings: null };
}

describe.skipIf(realData('real', 'crowdworks') === null)(
  'real data of CrowdWorks (skipped without ../shared/real)',
  () => {
    const read = (file: string) => readFileSync(realData('real', 'crowdworks', file) as string, 'utf8');
    const open = () =>
      openPage(
        read('search_composed_2026.html'),
        new URL('https://crowdworks.jp/public/jobs/search'),
      ).reader.read();
    const { searchResult } = JSON.parse(read('list-data_2026-04.json'));
    const offers = ['pr_diamond', 'pr_platinum', 'pr_gold', 'job_offers'].flatMap(
      (place) => searchResult[place],
    );

    it('every offer: title, pay, counts, client', () => {
      const { found, problems, state } = open();
      expect({ state, problems, count: found.length }).toEqual({
        state: 'read',
        problems: [],
        count: offers.length,
      });
      expect(offers.length).toBe(32);
      offers.forEach(({ job_offer: offer, payment, entry, client }, index) => {
        const { listing } = found[index]!;
        expect(listing.id).toBe(`${offer.id}`);
        expect(listing.url).toBe(`https://crowdworks.jp/public/jobs/${offer.id}`);
        expect(listing.title).toBe(offer.title.trim());
        expect(listing.structured, listing.id!).toEqual(expectedPay(payment));
        expect(listing.competition, listing.id!).toEqual(expectedCounts(entry));
        expect(listing.client).toMatchObject({
          id: `${client.user_id}`,
          name: client.username,
          rating: null,
        });
        expect(listing.category).toEqual([`${offer.category_id}`]);
        expect(listing.description).toBe(offer.description_digest.replaceAll('\r\n', '\n').trim());
        expect([listing.deadline, listing.postedAt]).toEqual([offer.expired_on, offer.last_released_at]);
      });
    });

    it('has all five forms of payment and invents none', () => {
      const pays = open().found.map(({ listing }) => listing);
      const kinds = pays.map(({ structured }) => `${structured?.kind} ${structured?.unit}`);
      expect(
        Object.fromEntries(
          [...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]),
        ),
      ).toEqual({
        'fixed null': 22,
        'hourly null': 3,
        'per-unit article': 3,
        'per-unit case': 3,
        'contest null': 1,
      });
      const unpaid = pays.filter(({ structured }) => structured?.max === null);
      expect(unpaid).toHaveLength(2);
      for (const { payText } of unpaid) expect(payText).toBe('固定報酬制 契約金額はワーカーと相談する');
    });

    it('prints amounts so that reading the text gives the same pay', async () => {
      const { readPayText } = await import('../../src/core/read/pay-text.ts');
      for (const { listing } of open().found)
        expect(readPayText(listing.payText)).toEqual(listing.structured);
    });
  },
);
