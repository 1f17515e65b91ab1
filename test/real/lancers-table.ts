/**
 * What a person reads on the real list pages of Lancers, one card a line in page order, figures only:
 * id, first 8 hex digits of the SHA-256 of the title, kind of payment, lowest and highest amount, applicants (提案数),
 * contracted (当選者数, 作業数 done), openings (募集人数, 作業数 total), rating (評価), orders (発注), whether the client
 * bears the mark of a verified one (認証), the board's verdict on the price (high 優良価格, middle 適正価格,
 * low 市場価格と相違), whether it is limited (限定公開). `-` = the card does not say.
 */
export const LANCERS_LISTS = {
  'search-keyword-logged-out_2026-06.html': `
5553637 dbb82cae contest 286000 286000 2 - - 4.9 45 verified - limited
5549926 dbb82cae contest 110000 110000 299 - - 5 33 - - limited
5550054 cf5d82f9 fixed 20000 50000 - 0 25 - - - middle -
5554071 28d37548 fixed - 5000 - 0 20 - - - - -
5554059 5689f4b3 contest 112200 112200 0 - - - - - - -
5554049 28ae1463 fixed 20000 50000 - 0 3 4.4 17 - - -
5552094 a8a79db8 fixed 1000 5000 - 0 1 4.9 500 verified - -
5554017 90a91fa6 fixed - 5000 - 0 3 5 362 verified - -
5553972 ac7a17ef fixed 5000 10000 - 0 3 5 10 verified - -
5554004 173eb708 per-unit 33 33 - 5 40 4.9 321 - - -
5554007 fddeeb75 fixed 1000 5000 - 3 5 3.5 11 - - -
5550337 2d6f8681 fixed 50000 100000 - 0 2 4.9 672 verified - -
5553980 dbb82cae contest 93500 93500 46 - - 5 61 - - limited
5553971 56060a88 fixed 5000 10000 - 0 1 4.9 112 - middle -
5553931 c11f6619 per-unit 22 22 - 56 100 5 1588 verified - -
5553927 bb33ff9b per-unit 55 55 - 30 100 4.9 321 - - -
5553914 4ac51da8 per-unit 49 49 - 3 20 4.6 260 - - -
5551431 dbb82cae contest 55000 55000 197 - - 5 9 verified - limited
5548938 dbb82cae contest 88000 88000 31 - - 5 51 - - limited
5553915 86e5f383 per-unit 44 44 - 9 10 3 696 - - -
5553888 0d24163a fixed 200000 300000 - 0 1 - - - high -
5553887 d99aee49 fixed 5000 10000 - 0 1 - - - - -
5553876 e3f59f5f fixed 20000 50000 - 0 1 5 29 - - -
0061668643461531b8d9ea6 ad1223a9 monthly 660000 830000 - - - - - - - -
006166864363084261b8d8c2d 1d1acd6a monthly 660000 830000 - - - - - - - -
006166864384640651b8d894e f8a81d76 monthly 660000 830000 - - - - - - - -
006166895283170341c1921de 21d8bd2c monthly 620000 670000 - - - - - - - -
006166924923129021b8dabbc d6089afa monthly 290000 440000 - - - - - - - -
006166935816541991b8d91d9 017700ee monthly 240000 330000 - - - - - - - -
006166960805509871b8d8d12 d6089afa monthly 290000 440000 - - - - - - - -
006166968504446631b8da066 92d75762 monthly 290000 390000 - - - - - - - -
00616697696958491b8d93f5 a6f87794 monthly 290000 440000 - - - - - - - -
006166985528178821b8d8fc2 008d27e2 monthly 290000 390000 - - - - - - - -
006166996625292251b8d97fc 92d75762 monthly 290000 600000 - - - - - - - -
`,
  'search-category-logged-in_2026-04.html': `
5534856 d0d6950a fixed 10000 20000 - 0 1 5 4 verified middle -
5534793 64ace203 fixed 50000 100000 - 0 1 4.4 13 - middle -
5532823 ac171acc fixed 200000 300000 - 0 3 - - - high -
5534737 99901369 fixed 100000 200000 - 0 1 5 2 verified high -
006168127806422681b8d88e1 9bc90229 monthly 330000 620000 - - - - - - - -
006168128293603211b8d8f41 08d4d561 monthly 330000 500000 - - - - - - - -
006168128358573931b8da3ba f5097908 monthly 330000 1010000 - - - - - - - -
006168128475635441b8d9683 ab34c7cc monthly 260000 600000 - - - - - - - -
006168128534743371b8d9558 98290316 monthly 330000 620000 - - - - - - - -
006168128547762581b8d9551 a58f10e0 monthly 330000 620000 - - - - - - - -
006168128572566411b8d90d9 c4be0b80 monthly 330000 620000 - - - - - - - -
006168135638345611b8d967f 8d76a629 monthly 410000 620000 - - - - - - - -
006168144937223421b8d98b8 b40cdcde monthly 330000 700000 - - - - - - - -
006168145153482191b8dab30 41a1c3c4 monthly 670000 1010000 - - - - - - - -
006168145166489971b8da0f5 0c430cc8 monthly 330000 880000 - - - - - - - -
006168160950804571b8da65e 82b7fc14 monthly 410000 750000 - - - - - - - -
006168165272822671b8d9041 620a5d7e monthly 190000 390000 - - - - - - - -
006168165280245331b8da2b6 7c1c016f monthly 410000 620000 - - - - - - - -
006168170858905811b8d92b4 e11db604 monthly 330000 500000 - - - - - - - -
006168170865526471b8d8c6f 73cfe9e9 monthly 240000 440000 - - - - - - - -
006168171395396481b8dabb4 b1e346bc monthly 330000 620000 - - - - - - - -
006168171443367721b8da125 6cdb5850 monthly 330000 500000 - - - - - - - -
006168173811269551b8dad23 3aa33e9e monthly 190000 370000 - - - - - - - -
00616817798965571b8daac5 d8e9416a monthly 200000 390000 - - - - - - - -
006168127505199391b8d9bc5 b5c7adf3 monthly 330000 750000 - - - - - - - -
006168127531276681b8daa1d a5914e64 monthly 330000 750000 - - - - - - - -
006168127798775561b8d940d 8e62a68f monthly 280000 560000 - - - - - - - -
006168127187610791b8d953c bf04c008 monthly 460000 800000 - - - - - - - -
006168127199713231b8d8a16 e0aec47f monthly 460000 690000 - - - - - - - -
006168118981469781b8d91f1 e6ba45b8 monthly 460000 690000 - - - - - - - -
`,
} as const;
