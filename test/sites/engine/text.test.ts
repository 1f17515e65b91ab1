import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { flatText, linesOf, spacedText, visitTexts } from '../../../src/sites/engine/text.ts';

const element = (html: string) =>
  new JSDOM(`<div id="it">${html}</div>`).window.document.querySelector('#it')!;

describe('flatText', () => {
  it.each([
    ['  一行に\n   する ', '一行に する'],
    ['22&nbsp;件', '22 件'],
    ['全角の　空白は残る', '全角の　空白は残る'],
    ['<ul><li>NEW</li></ul> 題 <b>名</b>', '題 名'],
    ['<b>題<ul><li>NEW</li></ul></b>名', '題名'],
    ['<!-- 注 -->題名', '題名'],
    ['', ''],
  ])('%j without lists is %j', (html, text) => {
    expect(flatText(element(html), 'ul')).toBe(text);
  });

  it('is empty without an element', () => {
    expect(flatText(null)).toBe('');
    expect(flatText(undefined)).toBe('');
  });
});

describe('spacedText', () => {
  it('keeps labels and values apart', () => {
    expect(spacedText(element('<dt>総合評価</dt><dd>4.6</dd><dt>募集実績</dt><dd>15 件</dd>'))).toBe(
      '総合評価 4.6 募集実績 15 件',
    );
  });
});

describe('linesOf', () => {
  it.each([
    ['一<br>\n二<br>三', '一\n二\n三'],
    ['一<br>\n<br>\n<br>\n<br>二', '一\n\n二'],
    ['<p>一</p><p>二</p>', '一\n二'],
    ['<ul><li>一</li><li>二</li></ul>', '一\n二'],
    ['一\n二', '一\n二'],
    ['\n一 \n\n\n\n 二  三\n', '一\n\n二 三'],
    ['一 <i>二</i> <br> 三<div>四</div>', '一 二\n三四'],
    ['一 \n  二 <b>三</b>', '一 二 三'],
    ['  ', ''],
  ])('%j has the lines %j', (html, text) => {
    expect(linesOf(element(html))).toBe(text);
  });
});

describe('visitTexts', () => {
  const html = '一 <b> 二<i>三</i></b>\n<!-- 四 --><p>  </p>五';

  it('goes through every text by itself, without blank ones and comments', () => {
    const texts: string[] = [];
    const ended = visitTexts(element(html), (trimmed, node) => {
      texts.push(`${trimmed} in ${node.parentElement?.localName}`);
      return false;
    });
    expect(texts).toEqual(['一 in div', '二 in b', '三 in i', '五 in div']);
    expect(ended).toBe(false);
  });

  it('ends at the first text that is enough', () => {
    const texts: string[] = [];
    const ended = visitTexts(element(html), (trimmed) => {
      texts.push(trimmed);
      return trimmed === '二';
    });
    expect(texts).toEqual(['一', '二']);
    expect(ended).toBe(true);
  });
});
