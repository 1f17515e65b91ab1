import { dayAfter } from './dates.ts';
import type { CrowdworksPayment, CrowdworksSample } from './sample-listing.ts';

const DIGEST_LENGTH = 120;

/** The JSON a CrowdWorks list page carries in `#vue-container[data]`, in its own names. */
export function listData(samples: readonly CrowdworksSample[], page: number, pages: number, today: string) {
  const items = (paid: boolean) =>
    samples.filter(({ paidSlot = false }) => paidSlot === paid).map((sample) => item(sample, today));
  return {
    isMobile: false,
    searchResult: {
      job_offers: items(false),
      pr_diamond: [],
      pr_platinum: [],
      pr_gold: items(true),
      recommendation: [],
      watchlists: [],
      page: {
        current_page: page,
        total_page: pages,
        offset: 0,
        size: samples.length,
        total_entries: samples.length * pages,
      },
    },
    showSurvey: false,
    isBeginner: false,
  };
}

function item(sample: CrowdworksSample, today: string) {
  return {
    job_offer: {
      id: sample.id,
      title: sample.title,
      description_digest: digest(sample.description),
      category_id: sample.categoryId,
      genre: null,
      skills: sample.skills.map((name, index) => ({ id: index + 1, name })),
      options: [],
      status: 'released',
      expired_on: dayAfter(today, sample.daysLeft),
      last_released_at: `${dayAfter(today, -sample.postedDaysAgo)}T10:00:00+09:00`,
      is_login_required: sample.membersOnly ?? false,
    },
    payment: payment(sample.payment),
    entry: entry(sample),
    client: {
      user_id: sample.client.id,
      username: sample.client.name,
      user_picture_url: '',
      is_employer_certification: false,
    },
  };
}

function digest(text: string): string {
  return `${text.replaceAll('\n', '\r\n').slice(0, DIGEST_LENGTH)}...`;
}

function payment(payment: CrowdworksPayment) {
  switch (payment.kind) {
    case 'fixed':
      return { fixed_price_payment: { min_budget: payment.min, max_budget: payment.max } };
    case 'hourly':
      return { hourly_payment: { min_hourly_wage: payment.min, max_hourly_wage: payment.max } };
    case 'writing':
      return {
        fixed_price_writing_payment: {
          article_price: payment.price,
          min_articles_length: payment.characters,
          max_articles_length: payment.characters,
        },
      };
    case 'task':
      return { task_payment: { task_price: payment.price, estimated_work_minutes: payment.minutes } };
    case 'contest':
      return { competition_payment: { competition_price: payment.price } };
  }
}

function entry({ payment, applicants, contracted, openings }: CrowdworksSample) {
  if (payment.kind === 'task')
    return { task_entry: { num_completed_tasks: applicants, num_tasks: openings } };
  if (payment.kind === 'contest') return { competition_entry: { num_proposal_products: applicants } };
  return {
    project_entry: {
      num_contracts: contracted,
      project_contract_hope_number: openings,
      num_application_conditions: applicants,
    },
  };
}
