/**
 * What a person reads on the real list pages of the boards read on click, one card a line in page order: id, first 8 hex
 * digits of the SHA-256 of the title, kind of payment, lowest and highest amount, currency, applicants (応募者数, 参加申請数,
 * bids, the least number of a tier of proposals), contracted and openings (作業数 done and total), rating, reviews, state.
 * `-` = the card does not say. Titles and amounts were taken from the files by other means than the boards' readers.
 */
export interface RealList {
  readonly file: readonly [board: string, name: string];
  readonly url: string;
  readonly cards: string;
}

export const REAL_LISTS: readonly RealList[] = [
  {
    file: ['coconala', 'requests_list_tiles_2026-09.excerpt.html'],
    url: 'https://coconala.com/requests?keyword=HTML&page=1',
    cards: `
5248078 e7817ddc fixed - 5000 JPY 50 - - - - closed
5240118 bd761dbe - - - - 29 - - - - closed
5251556 84983170 fixed 5000 10000 JPY 0 - - - - open
5237098 a009b0cb fixed 5000 10000 JPY 47 - - - - closed`,
  },
  {
    file: ['craudia', 'work_list_items_2026-09.excerpt.html'],
    url: 'https://www.craudia.com/work_list/category1/6',
    cards: `
ccq9106 f6de227d hourly 1100 1100 JPY 2 - - - - open
fpp5936 c7b140be - - - - 0 - - - - open
zrn7467 97c5a315 fixed - 10000 JPY 2 - - - - open
wua8150 3882fb80 fixed 10000 50000 JPY 7 - - - - open
lcr2110 8951a59f fixed 50000 100000 JPY 14 - - - - open
lut1018 0dc8d262 per-unit 30 30 JPY - 0 10 - - closed
tcg1239 bf326f43 fixed 100000 300000 JPY 14 - - - - closed`,
  },
  {
    file: ['mamaworks', 'jobs_list_microdata_2026-09.excerpt.html'],
    url: 'https://mamaworks.jp/jobs',
    cards: `
37742 60adda46 hourly 1500 2500 JPY - - - - - open
38093 f7d7e8d2 hourly 1200 1500 JPY - - - - - open
38626 3c97f5c5 hourly 1500 2000 JPY - - - - - open
29837 6baac991 hourly 1300 1300 JPY - - - - - open
38668 149e4f6b hourly 1500 2000 JPY - - - - - open`,
  },
  {
    file: ['workship', 'portal_keyword_ruby_items_2026-10.excerpt.html'],
    url: 'https://goworkship.com/portal/keyword-ruby',
    cards: `
neontetra/job/208 556e6d9b - - - - - - - - - open
1064/job/2274 47c0951f - - - - - - - - - open
ops-in/job/1033 27ee2271 - - - - - - - - - open
kuroco/job/945 93421b13 - - - - - - - - - open`,
  },
  {
    file: ['freelancer', 'jobs_2024-04.html'],
    url: 'https://www.freelancer.com/jobs',
    cards: `
vibrant-telegram-giveaway-banner-design-2392034 711d621d contest 47 47 USD 0 - - - - open
engaging-animation-for-adults-37977989 658fb013 fixed 7 18 USD 0 - - - - open
logo-intro-channel-trailer-creation 1fe3f56d fixed 10 30 USD 0 - - - - open
global-geographical-design-country 43bc0de5 fixed 30 30 USD 6 - - - - open
pdf-google-sheet-conversion-with 6313f897 fixed 37 37 USD 11 - - - - open
minimalistic-logo-for-brand-recognition-37980601 496107fb fixed 25 25 USD 25 - - - - open
video-footage-green-screen-keying 5f7ee1d3 fixed 353 353 USD 13 - - - - open
work-for-boardroom-complex-business 996d4633 hourly 3 3 USD 11 - - - - open
casual-spanish-meeting-voiceover-for 0f8577b1 fixed 1790 1790 USD 24 - - - - open
python-expert-needed-for-autocad aac2ccd4 fixed 19 19 USD 44 - - - - open
google-service-url-redirection 36bac600 fixed 29 29 USD 47 - - - - open
dynamic-video-editor-for-social-37980603 2204d242 fixed 33 33 USD 6 - - - - open`,
  },
  {
    file: ['upwork', 'search-rendered_2024-09.html'],
    url: 'https://www.upwork.com/nx/search/jobs/?q=shopify',
    cards: `
0112806dc0c582779c a542499e hourly 16 40 USD 0 - - 4.89 35 open
01828d4e1a1c9105f2 1159f390 fixed 1000 1000 USD 0 - - - - open
019ec9ebe139ec8482 666c8803 hourly 15 30 USD 10 - - 5 2 open
01e58456ea2c09e366 ce8e1a2d fixed 15000 15000 USD 15 - - - - open
016d6ae5dc92c1e5da 8e98a69a hourly 20 25 USD 0 - 2 4.19 380 open
01873af2414866ba27 526c1117 hourly 20 40 USD 0 - - 4.98 37 open
01cc0efebe6b52ecc5 67881fc4 hourly 20 40 USD 0 - - - - open
0134045de6d8614f23 f8a020eb hourly 20 45 USD 0 - - 4.99 330 open
0106d0986d32b1a79b 0fe5605a fixed 400 400 USD 10 - - - - open
01096b9bd6447c8134 de3eb9ca hourly 20 60 USD 20 - - - - open
01998fcc8860d82c04 532e80f1 hourly 50 70 USD 15 - - 4.99 122 open
01eb01b5e2c4596f06 01cd8d2c fixed 450 450 USD 0 - - 5 4 open
0155b6d530ad22e160 789920f1 hourly 20 45 USD 20 - - 5 4 open
01ae0e3527edb52ea7 ff2b9d1d hourly 40 64 USD 10 - - - - open
014ff1e639f38d5a60 99c0803c fixed 250 250 USD 0 - - 5 3 open
01471705fbf1d6715e a12e9dd4 hourly 20 40 USD 10 - - 5 3 open
0158f4db5096e3f26f 32641bd5 fixed 250 250 USD 10 - - 4.99 16 open
01fa1d02f2eabeb2b8 0d6170a6 fixed 1000 1000 USD - - - - - open
01c5d5a8e8ad58b702 fde3c5bf hourly 15 30 USD 20 - - - - open
019a4b48d66cdc54d6 6b63c8ed fixed 1000 1000 USD 0 - - 4.75 6 open`,
  },
  {
    file: ['upwork', 'search-logged-out.html'],
    url: 'https://www.upwork.com/nx/find-work/most-recent',
    cards: `
019ec9ebe139ec8482 666c8803 hourly 15 30 USD 0 - - 5 - open
01335eed062d15ddbd cb860bd0 hourly - - USD 5 - - 4.95 - open`,
  },
];
