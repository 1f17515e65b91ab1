import type { PrefectureId } from './prefecture.ts';

/**
 * Regional minimum wages (地域別最低賃金, yen per hour) of fiscal years 2024 to 2026 with the day each takes effect.
 * Every row is CONFIRMED by the sources named; `high` confidence = several independent ones agree.
 * Compiled 2026-11-22; the next rows take effect from about October 2027.
 */
export interface WageRow {
  readonly prefecture: PrefectureId;
  /** First day of effect, ISO. */
  readonly from: string;
  readonly yen: number;
  readonly confidence: 'high' | 'medium-high' | 'medium';
  readonly sources: readonly WageSourceId[];
}

/** National weighted average (全国加重平均). It has no legal day of its own: it is taken to hold from 1 October. */
export interface NationalRow {
  readonly from: string;
  readonly yen: number;
  readonly sources: readonly WageSourceId[];
}

export const WAGE_SOURCES = {
  'mhlw-list': 'https://saiteichingin.mhlw.go.jp/table/page_list_nationallist.php',
  'mhlw-r8': 'https://www.mhlw.go.jp/stf/newpage_74920.html',
  'mhlw-xlsx': 'https://www.mhlw.go.jp/content/11200000/001753407.xlsx',
  'jilpt-20250929': 'https://www.jil.go.jp/kokunai/mm/hourei/houkoku/20250929.html',
  lrulab: 'https://github.com/LruLab/minimum-wage-api',
  'nave-m': 'https://github.com/nave-m/minimum-hourly-wage-in-japan',
  'kohei-takata': 'https://github.com/kohei-takata/minimum-wages-by-prefecture',
  atushi1841: 'https://github.com/atushi1841/japan-minimum-wage-mcp',
  shlc: 'https://tool.shlc.jp/saichin_year',
  limo: 'https://limo.media/articles/-/70391?page=2',
  nalevi: 'https://nalevi.mynavi.jp/solving_problems/20192',
  hyperpc:
    'https://hyperpc.jp/notice/%e4%bb%a4%e5%92%8c%ef%bc%97%e5%b9%b4%e5%ba%a6%e3%80%80%e5%9c%b0%e5%9f%9f%e5%88%a5%e6%9c%80%e4%bd%8e%e8%b3%83%e9%87%91%e5%85%a8%e5%9b%bd%e4%b8%80%e8%a6%a7',
  toms: 'https://www.toms.or.jp/topics/detail/post-6141',
  'j-roumu': 'https://www.j-roumu.jp/announce_88032.html',
  ngraph: 'https://ngraph.jp/blog/20260803-saitei-chingin-2026',
  'ngraph-watch': 'https://github.com/Lion-Enterprise-Inc/ngraph-lp',
} as const;

export type WageSourceId = keyof typeof WAGE_SOURCES;

export const NATIONAL_AVERAGES: readonly NationalRow[] = [
  { from: '2024-10-01', yen: 1055, sources: ['nalevi', 'hyperpc', 'toms'] },
  { from: '2025-10-01', yen: 1121, sources: ['j-roumu', 'hyperpc', 'atushi1841'] },
  { from: '2026-10-01', yen: 1177, sources: ['mhlw-r8'] },
];

function row(
  prefecture: PrefectureId,
  from: string,
  yen: number,
  confidence: WageRow['confidence'],
  ...sources: readonly WageSourceId[]
): WageRow {
  return { prefecture, from, yen, confidence, sources };
}

export const MINIMUM_WAGES: readonly WageRow[] = [
  // 令和6年度 (FY2024)
  row('hokkaido', '2024-10-01', 1010, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('aomori', '2024-10-05', 953, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('iwate', '2024-10-27', 952, 'high', 'lrulab', 'kohei-takata', 'shlc'),
  row('miyagi', '2024-10-01', 973, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('akita', '2024-10-01', 951, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('yamagata', '2024-10-19', 955, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('fukushima', '2024-10-05', 955, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('ibaraki', '2024-10-01', 1005, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('tochigi', '2024-10-01', 1004, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('gunma', '2024-10-04', 985, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('saitama', '2024-10-01', 1078, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('chiba', '2024-10-01', 1076, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('tokyo', '2024-10-01', 1163, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('kanagawa', '2024-10-01', 1162, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('niigata', '2024-10-01', 985, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('toyama', '2024-10-01', 998, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('ishikawa', '2024-10-05', 984, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('fukui', '2024-10-05', 984, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('yamanashi', '2024-10-01', 988, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('nagano', '2024-10-01', 998, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('gifu', '2024-10-01', 1001, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('shizuoka', '2024-10-01', 1034, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('aichi', '2024-10-01', 1077, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('mie', '2024-10-01', 1023, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('shiga', '2024-10-01', 1017, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('kyoto', '2024-10-01', 1058, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('osaka', '2024-10-01', 1114, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('hyogo', '2024-10-01', 1052, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('nara', '2024-10-01', 986, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('wakayama', '2024-10-01', 980, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('tottori', '2024-10-05', 957, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('shimane', '2024-10-12', 962, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('okayama', '2024-10-02', 982, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('hiroshima', '2024-10-01', 1020, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('yamaguchi', '2024-10-01', 979, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('tokushima', '2024-11-01', 980, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('kagawa', '2024-10-02', 970, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('ehime', '2024-10-13', 956, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('kochi', '2024-10-09', 952, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('fukuoka', '2024-10-05', 992, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('saga', '2024-10-17', 956, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('nagasaki', '2024-10-12', 953, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('kumamoto', '2024-10-05', 952, 'high', 'lrulab', 'kohei-takata', 'shlc', 'nave-m'),
  row('oita', '2024-10-05', 954, 'high', 'lrulab', 'kohei-takata', 'limo', 'nave-m'),
  row('miyazaki', '2024-10-05', 952, 'high', 'lrulab', 'kohei-takata', 'limo', 'nave-m'),
  row('kagoshima', '2024-10-05', 953, 'high', 'lrulab', 'kohei-takata', 'limo', 'nave-m'),
  row('okinawa', '2024-10-09', 952, 'high', 'lrulab', 'kohei-takata', 'limo', 'nave-m'),
  // 令和7年度 (FY2025)
  row('hokkaido', '2025-10-04', 1075, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('aomori', '2025-11-21', 1029, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841', 'jilpt-20250929'),
  row('iwate', '2025-12-01', 1031, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('miyagi', '2025-10-04', 1038, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('akita', '2026-03-31', 1031, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('yamagata', '2025-12-23', 1032, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('fukushima', '2026-01-01', 1033, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('ibaraki', '2025-10-12', 1074, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('tochigi', '2025-10-01', 1068, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('gunma', '2026-03-01', 1063, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('saitama', '2025-11-01', 1141, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('chiba', '2025-10-03', 1140, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('tokyo', '2025-10-03', 1226, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('kanagawa', '2025-10-04', 1225, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('niigata', '2025-10-02', 1050, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('toyama', '2025-10-12', 1062, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('ishikawa', '2025-10-08', 1054, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('fukui', '2025-10-08', 1053, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('yamanashi', '2025-12-01', 1052, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841', 'jilpt-20250929'),
  row('nagano', '2025-10-03', 1061, 'high', 'lrulab', 'hyperpc', 'atushi1841'),
  row('gifu', '2025-10-18', 1065, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('shizuoka', '2025-11-01', 1097, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('aichi', '2025-10-18', 1140, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('mie', '2025-11-21', 1087, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('shiga', '2025-10-05', 1080, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('kyoto', '2025-11-21', 1122, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('osaka', '2025-10-16', 1177, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('hyogo', '2025-10-04', 1116, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('nara', '2025-11-16', 1051, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('wakayama', '2025-11-01', 1045, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('tottori', '2025-10-04', 1030, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('shimane', '2025-11-17', 1033, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('okayama', '2025-12-01', 1047, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('hiroshima', '2025-11-01', 1085, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('yamaguchi', '2025-10-16', 1043, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('tokushima', '2026-01-01', 1046, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('kagawa', '2025-10-18', 1036, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('ehime', '2025-12-01', 1033, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841', 'jilpt-20250929'),
  row('kochi', '2025-12-01', 1023, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841', 'jilpt-20250929'),
  row('fukuoka', '2025-11-16', 1057, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('saga', '2025-11-21', 1030, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('nagasaki', '2025-12-01', 1031, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('kumamoto', '2026-01-01', 1034, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('oita', '2026-01-01', 1035, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('miyazaki', '2025-11-16', 1023, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('kagoshima', '2025-11-01', 1026, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  row('okinawa', '2025-12-01', 1023, 'high', 'lrulab', 'hyperpc', 'nave-m', 'atushi1841'),
  // 令和8年度 (FY2026)
  row('hokkaido', '2026-10-01', 1131, 'high', 'lrulab', 'mhlw-list', 'ngraph', 'ngraph-watch'),
  row('aomori', '2026-10-29', 1090, 'medium', 'lrulab'),
  row('iwate', '2026-12-01', 1090, 'medium', 'lrulab'),
  row('miyagi', '2026-10-01', 1098, 'high', 'lrulab', 'mhlw-list', 'ngraph'),
  row('akita', '2026-10-14', 1090, 'medium-high', 'lrulab', 'ngraph-watch'),
  row('yamagata', '2026-10-30', 1092, 'medium', 'lrulab'),
  row('fukushima', '2026-10-16', 1094, 'medium', 'lrulab'),
  row('ibaraki', '2026-10-18', 1136, 'medium', 'lrulab'),
  row('tochigi', '2026-10-01', 1125, 'medium-high', 'lrulab', 'ngraph'),
  row('gunma', '2026-10-03', 1120, 'medium-high', 'lrulab', 'ngraph'),
  row('saitama', '2026-10-01', 1196, 'high', 'lrulab', 'ngraph'),
  row('chiba', '2026-10-01', 1195, 'medium-high', 'lrulab', 'ngraph', 'ngraph-watch'),
  row('tokyo', '2026-10-01', 1280, 'medium-high', 'lrulab', 'ngraph'),
  row('kanagawa', '2026-10-01', 1279, 'high', 'lrulab', 'mhlw-list', 'ngraph'),
  row('niigata', '2026-10-01', 1108, 'high', 'lrulab', 'ngraph'),
  row('toyama', '2026-10-01', 1119, 'high', 'lrulab', 'ngraph'),
  row('ishikawa', '2026-10-03', 1113, 'high', 'lrulab', 'ngraph'),
  row('fukui', '2026-10-04', 1112, 'medium-high', 'lrulab', 'ngraph-watch'),
  row('yamanashi', '2026-11-01', 1113, 'medium', 'lrulab'),
  row('nagano', '2026-10-02', 1117, 'high', 'lrulab', 'ngraph'),
  row('gifu', '2026-10-01', 1121, 'high', 'lrulab', 'ngraph'),
  row('shizuoka', '2026-10-15', 1154, 'medium-high', 'lrulab', 'ngraph'),
  row('aichi', '2026-10-01', 1195, 'high', 'lrulab', 'ngraph'),
  row('mie', '2026-10-01', 1143, 'high', 'lrulab', 'ngraph'),
  row('shiga', '2026-10-03', 1136, 'high', 'lrulab', 'ngraph'),
  row('kyoto', '2026-11-16', 1180, 'high', 'lrulab', 'ngraph-watch'),
  row('osaka', '2026-10-01', 1231, 'high', 'lrulab', 'mhlw-list', 'ngraph'),
  row('hyogo', '2026-10-01', 1172, 'high', 'lrulab', 'ngraph'),
  row('nara', '2026-10-04', 1107, 'medium-high', 'lrulab', 'ngraph', 'ngraph-watch'),
  row('wakayama', '2026-10-03', 1101, 'medium', 'lrulab'),
  row('tottori', '2026-10-03', 1090, 'high', 'lrulab', 'ngraph'),
  row('shimane', '2026-10-10', 1092, 'medium', 'lrulab'),
  row('okayama', '2026-10-02', 1104, 'medium-high', 'lrulab', 'ngraph'),
  row('hiroshima', '2026-10-11', 1141, 'medium-high', 'lrulab', 'ngraph-watch'),
  row('yamaguchi', '2026-10-08', 1101, 'medium-high', 'lrulab', 'ngraph'),
  row('tokushima', '2026-11-01', 1103, 'medium', 'lrulab'),
  row('kagawa', '2026-10-01', 1092, 'medium-high', 'lrulab', 'ngraph'),
  row('ehime', '2026-11-01', 1093, 'medium', 'lrulab'),
  row('kochi', '2026-10-29', 1086, 'medium', 'lrulab'),
  row('fukuoka', '2026-10-04', 1114, 'high', 'lrulab', 'mhlw-xlsx', 'ngraph'),
  row('saga', '2026-11-15', 1095, 'high', 'lrulab', 'ngraph-watch'),
  row('nagasaki', '2026-11-02', 1087, 'medium', 'lrulab'),
  row('kumamoto', '2026-12-01', 1092, 'medium', 'lrulab'),
  row('oita', '2026-11-01', 1096, 'medium', 'lrulab'),
  row('miyazaki', '2026-10-24', 1085, 'high', 'lrulab', 'ngraph-watch'),
  row('kagoshima', '2026-10-25', 1090, 'medium', 'lrulab'),
  row('okinawa', '2026-12-02', 1086, 'medium', 'lrulab'),
];
