/**
 * What a person reads on the real list pages of agents and aggregators, one card a line in page order: id, first 8 hex
 * digits of the SHA-256 of the title, kind of payment, lowest and highest amount, tax (税込, 税別), hours of the settlement
 * range beside the price, days a week, state. `-` = the card does not say. Titles and amounts were taken from the files
 * by other means than the boards' readers.
 */
export interface AgentList {
  readonly file: readonly [board: string, name: string];
  readonly url: string;
  readonly cards: string;
}

export const AGENT_LISTS: readonly AgentList[] = [
  {
    file: ['levtech', 'search_cards_2026-09.excerpt.html'],
    url: 'https://freelance.levtech.jp/project/search/?keyword=Ruby',
    cards: `
608122 938938f9 hourly - 7680 - - - open
608121 20513a13 monthly - 650000 - - - open
637235 8a5136d0 monthly - 750000 - - - open`,
  },
  {
    file: ['levtech', 'search_card_closed_2026-09.excerpt.html'],
    url: 'https://freelance.levtech.jp/project/search/?keyword=Ruby',
    cards: `
- 8e52698e monthly - 900000 - - - closed`,
  },
  {
    file: ['findy', 'works_list_card_2026-09.excerpt.html'],
    url: 'https://freelance.findy-code.io/works/languages/ruby',
    cards: `
_nhW_KcHgtZ_U d182efd8 monthly - 944000 - - 4-5 open`,
  },
  {
    file: ['hipro-tech', 'job_search_cards_2026-09.excerpt.html'],
    url: 'https://tech.hipro-job.jp/job-search?pg_skill_id%5B9%5D=9',
    cards: `
51779 f588f94c monthly 450000 550000 - - 3-4-5 open
55348 1a125b71 hourly 4500 6000 - - 2-3-4-5 closed
42202 e478c6b2 monthly 1000000 1200000 - - 3-4-5 closed`,
  },
  {
    file: ['tech-stock', 'skill_list_cards_2026-09.excerpt.html'],
    url: 'https://tech-stock.com/projects/skill/language_ruby/',
    cards: `
0122754 18a8e971 monthly - 950000 税別 - - closed
0119676 4840f7dd monthly - 600000 税別 - - closed
0128919 e825837c monthly - 700000 税別 - - closed`,
  },
  {
    file: ['techcareer', 'skills_ruby_cards_2026-09.excerpt.html'],
    url: 'https://freelance.techcareer.jp/projects/skills/ruby/',
    cards: `
34846 b3340452 monthly - 880000 税込 140-180 - open
35065 436f02b8 monthly - 660000 税込 140-190 - open
34011 c7fa698e monthly - 880000 税込 140-180 - open
34953 2852d6af monthly - 660000 税込 140-180 - closed`,
  },
  {
    file: ['itpropartners', 'engineer_ruby_cards_2026-09.excerpt.html'],
    url: 'https://itpropartners.com/job/engineer/ruby',
    cards: `
18592 ba244c5d monthly - 500000 - - 1 open
18569 0bb81899 monthly - 700000 - - 4-5 open
18445 088b5bcf monthly - 700000 - - 5 open
18371 f31b617b monthly - 500000 - - 3-4 open`,
  },
  {
    file: ['freelance-hub', 'skill_list_cards_2026-09.excerpt.html'],
    url: 'https://freelance-hub.jp/project/skill/8/',
    cards: `
459188 75aa7a97 monthly 800000 800000 - - - open
458882 afb17ec3 monthly 750000 750000 - - - open
458812 69d51547 monthly 1100000 1100000 - - - open`,
  },
];

/** The data of Findy's first page: hash, title, upper bound a month, days a week. */
export const FINDY_DATA = `
yE3S5txc1ZE1o ef9953c4 monthly - 960000 - - 4-5 open
B9JYRQj3ptdJ0 7a2fc1b3 monthly - 640000 - - 4 open
IZAYqh3xWf45n b388e5c1 monthly - 1200000 - - 5 open
P7y7g31H5hErQ 6c2ac248 monthly - 880000 - - 4-5 open
1yYqfgXUZnmuX 8cdfd8ec monthly - 1040000 - - 4-5 open
9SbpvzcNPcAZ0 bd5b4ec7 monthly - 1040000 - - 5 open
8W_7b25h42PBz 9836edd8 monthly - 1040000 - - 5 open
0ezwrVGBbLqs_ d182efd8 monthly - 944000 - - 4-5 open
_nhW_KcHgtZ_U d182efd8 monthly - 944000 - - 4-5 open`;
