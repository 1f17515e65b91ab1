import { describe, expect, it } from 'vitest';
import { checkPage } from '../../scripts/boards/check-page.ts';
import { savedAddress } from '../../scripts/boards/saved-address.ts';
import { loadFixture } from '../sites/load-fixture.ts';

const { html, url } = loadFixture('lancers', 'list-logged-out');
const check = (page: string, address = url) => {
  const { outcome, lines } = checkPage(page, address);
  return { outcome, text: lines.join('\n') };
};

describe('canary', () => {
  it('says what of every field was read', () => {
    const { outcome, text } = check(html);
    expect(outcome).toBe('read');
    expect(text).toContain('lancers, list page: read, 13 listings');
    expect(text).toMatch(/payText +13 of 13\n/);
    expect(text).toMatch(/rating +7 of 9 {2}\(usual\)/);
    expect(text).toContain('As expected.');
  });

  it('names the field that broke', () => {
    const { outcome, text } = check(html.replaceAll('p-search-job-media__price', 'reward'));
    expect(outcome).toBe('broken');
    expect(text).toMatch(/payText +0 of 13 {2}BROKEN/);
    expect(text).toContain(
      'Broken: payText. On such a page the extension shows no figures; mend src/sites/lancers.ts',
    );
  });

  it('names the page when no card is recognised', () => {
    const { outcome, text } = check(html.replaceAll('p-search-job-media ', 'card '));
    expect(outcome).toBe('broken');
    expect(text).toMatch(/page +0 of 9 {2}BROKEN/);
  });

  it('does not call one odd card a break', () => {
    const { outcome, text } = check(html.replace('<span class="p-search-job-media__price">', '<span>'));
    expect(outcome).toBe('read');
    expect(text).toContain('not every listing was read whole');
  });

  it.each([
    ['a page of no board', 'https://example.com/jobs', 'No board is known for example.com.'],
    ['a page the board does not read', new URL('/mypage', url).href, 'reads no page at /mypage'],
  ])('refuses %s', (_name, address, words) => {
    const { outcome, text } = check(html, new URL(address));
    expect(outcome).toBe('not-a-page');
    expect(text).toContain(words);
  });
});

describe('the address of a saved page', () => {
  it.each([
    ['a fixture', '<!-- https://board.example/jobs?q=1 -->\n<html>', 'https://board.example/jobs?q=1'],
    ['a named comment', '<!-- url: https://board.example/jobs -->', 'https://board.example/jobs'],
    [
      'a page saved by Chrome',
      '<!DOCTYPE html>\n<!-- saved from url=(0026)https://board.example/jobs -->\n<html>',
      'https://board.example/jobs',
    ],
    [
      'a page saved whole',
      '<!DOCTYPE html> <html lang="ja"><!--\n Page saved\n url: https://board.example/jobs \n saved date: x\n--><head>',
      'https://board.example/jobs',
    ],
    [
      'a canonical link',
      '<html><head><link rel="canonical" href="https://board.example/jobs"></head>',
      'https://board.example/jobs',
    ],
  ])('stands in %s', (_name, text, address) => {
    expect(savedAddress(text)?.href).toBe(address);
  });

  it.each(['', '<!-- a card --><p>https://board.example/</p>', '<!-- http://board.example -->'])(
    'is not guessed from %j',
    (text) => {
      expect(savedAddress(text)).toBeNull();
    },
  );
});
