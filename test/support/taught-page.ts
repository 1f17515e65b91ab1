const HOST = 'unknown.example';
const TITLES = ['町のパン屋の紹介文', '朝市のちらし', '予約表づくり', '写真の説明書き'] as const;

/** A list of a board nobody knows, to be taught. */
export const TAUGHT_PAGE = {
  host: HOST,
  address: `https://${HOST}/jobs/list`,
  titles: TITLES,
  html: `<!DOCTYPE html><html lang="ja"><head><title>仕事</title><link rel="icon" href="data:,"></head><body><main><h1>仕事</h1><ul>${TITLES.map(
    (
      title,
      index,
    ) => `<li class="job-box" style="padding:16px"><h2><a class="job-name" href="/jobs/${index + 1}">${title}</a></h2>
    <p>800字の文章を書いていただきます。</p><p><b class="job-pay">${(index + 2) * 1000}円</b> / 件</p></li>`,
  ).join('')}</ul></main></body></html>`,
} as const;
