import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { byLabel } from '../../../src/sites/engine/by-label.ts';
import { emptyDraft } from '../../../src/sites/engine/draft.ts';
import { CONDITIONS, DEADLINE, OCCUPATION, PAY, TOOLS, WORK } from '../../../src/sites/engine/labels.ts';
import { day } from '../../../src/sites/engine/values.ts';

const read = byLabel({
  payText: { labels: PAY },
  category: { labels: OCCUPATION },
  tags: { labels: TOOLS },
  description: { labels: [...WORK, ...CONDITIONS] },
  deadline: { labels: DEADLINE, read: day },
});

function drafted(html: string) {
  const { document } = new JSDOM(`<main>${html}</main>`).window;
  const draft = emptyDraft();
  const element = read(draft, document.querySelector('main')!);
  return { ...draft, element };
}

describe('byLabel', () => {
  it.each([
    '<dl><dt>報酬</dt><dd>50万円/月</dd><dt>勤務地</dt><dd>札幌</dd></dl>',
    '<table><tr><th>報酬</th><td>50万円/月</td></tr><tr><th>勤務地</th><td>札幌</td></tr></table>',
    '<div><div class="k"><span>報酬</span></div><div>50万円/月</div></div><div><div class="k">勤務地</div><div>札幌</div></div>',
    '<p><span>報酬：</span><b></b><span>50万円/月</span></p><p><span>勤務地</span><span>札幌</span></p>',
    '<ul><li>報酬：50万円/月</li><li>勤務地：札幌</li></ul>',
    '<p>報酬：50万円/月<br>勤務地：札幌<br>備考：なし</p>',
    '<p><b>報酬：</b><i>50</i>万円/月<br><b>勤務地</b>札幌</p>',
    '<ul><li><b>【報酬】</b>50万円/月</li><li><b>■勤務地</b>札幌</li></ul>',
    '<p><svg></svg>報酬</p><p>50万円/月</p><p><svg></svg>勤務地</p><p>札幌</p>',
    '<div><img alt="報酬"><em>50</em><span>万円/月</span></div><div><img alt="勤務地"><span>札幌</span></div>',
    '<div><span><img alt="報酬"></span><span>50万円/月</span></div><div><span><img alt="勤務地"></span>札幌</div>',
    '<h3>報酬</h3><p>50万円/月</p><h3>勤務地</h3><p>札幌</p>',
  ])('%s', (html) => {
    const { payText, description } = drafted(html);
    expect(payText).toBe('50万円/月');
    expect(description).toBe('勤務地：札幌');
  });

  it('keeps what only the label says of unit and tax', () => {
    expect(drafted('<dl><dt>月額報酬</dt><dd>75万円 ～</dd></dl>').payText).toBe('月額報酬 75万円 ～');
    expect(drafted('<dl><dt>単価(税込)</dt><dd>〜66万円/月</dd></dl>').payText).toBe('〜66万円/月 (税込)');
    expect(drafted('<dl><dt>単価（税込）</dt><dd>66万円/月（税別）</dd></dl>').payText).toBe(
      '66万円/月（税別）',
    );
  });

  it('takes a year’s income for no pay', () => {
    expect(drafted('<dl><dt>想定年収(税込)</dt><dd>9,000,000円</dd></dl>').payText).toBeNull();
  });

  it('takes the next row for no value of an empty one', () => {
    const row = (label: string, value: string) =>
      `<div class="row"><div>${label}</div><div>${value}</div></div>`;
    expect(drafted(row('報酬', '') + row('想定年収', '9,000,000円'))).toMatchObject({ payText: null });
    expect(drafted(row('<span>報酬</span>', '') + row('備考', '1円')).payText).toBeNull();
    expect(
      drafted('<div class="row"><p>報酬</p></div><div class="row"><p>備考</p><p>1円</p></div>').payText,
    ).toBeNull();
    expect(
      drafted('<table><tr><th>報酬</th></tr><tr><th>備考</th><td>1円</td></tr></table>').payText,
    ).toBeNull();
    expect(drafted('<p>報酬</p><p>勤務地</p><p>札幌</p>')).toMatchObject({ payText: null });
  });

  it('takes the heads of columns for no pairs', () => {
    const html = '<table><tr><th>報酬</th><th>勤務地</th></tr><tr><td>50万円</td><td>札幌</td></tr></table>';
    expect(drafted(html)).toMatchObject({ payText: null, description: null });
  });

  it('leaves the labels of other listings on the page alone', () => {
    const other = (pay: string) => `<li><p class="l">報酬</p><p>${pay}</p></li>`;
    const cards = `<ul>${other('1万円')}${other('2万円')}</ul>`;
    expect(drafted(cards).payText).toBeNull();
    expect(drafted(`${cards}<p class="own">報酬</p><p>50万円</p>`).payText).toBe('50万円');
    expect(drafted(`<h2>この案件に似た案件</h2>${other('1万円')}`).payText).toBeNull();
  });

  it('lists parts and keeps lines', () => {
    const { category, tags, description, deadline } = drafted(
      `<dl><dt>募集職種</dt><dd>設計 / 開発</dd><dt>開発環境</dt><dd><a>Java</a><a>CI/CD</a></dd>
       <dt>業務内容</dt><dd>・見本の<br>・仕事</dd><dt>募集期限</dt><dd>2026年9月3日まで</dd></dl>`,
    );
    expect({ category, tags, description, deadline }).toEqual({
      category: ['設計', '開発'],
      tags: ['Java', 'CI/CD'],
      description: '業務内容：\n・見本の\n・仕事',
      deadline: '2026-09-03',
    });
  });

  it('gives the element of the pay', () => {
    expect(drafted('<p><b>報酬</b> <i>5万円</i></p>').element?.outerHTML).toBe('<i>5万円</i>');
  });

  it('reads deep and long pages in time', () => {
    const deep = `${'<div>'.repeat(300)}報酬${'</div>'.repeat(300)}`;
    const long = '<p>報酬 と 勤務地 ： </p>'.repeat(5000);
    const { document } = new JSDOM(`<main>${deep}${long}${'<p>報酬：1円</p>'.repeat(5000)}</main>`).window;
    // Of the processor, not of the clock: other work on the machine slows nothing down here.
    const before = process.cpuUsage();
    read(emptyDraft(), document.querySelector('main')!);
    const { user, system } = process.cpuUsage(before);
    expect(user + system, 'microseconds').toBeLessThan(5_000_000);
  });
});
