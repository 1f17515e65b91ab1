import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeManifest } from '../../scripts/compose-manifest.ts';
import { SITES } from '../../src/sites/index.ts';
import { ROOT } from './source-files.ts';

describe.each(['chrome', 'firefox'] as const)('manifest for %s', (browser) => {
  const manifest = composeManifest(browser, SITES) as unknown as Record<string, unknown>;

  it('is exactly what was agreed', () => {
    const expected = JSON.parse(readFileSync(join(ROOT, `test/project/manifest.${browser}.json`), 'utf8'));
    expect(
      manifest,
      `a change here changes what people are asked to allow: review it, then edit manifest.${browser}.json`,
    ).toEqual(expected);
  });

  it('asks at installation for nothing that warns, and can be seen by no page', () => {
    expect(manifest['permissions']).toEqual(['storage', 'scripting', 'activeTab']);
    for (const key of ['optional_permissions', 'web_accessible_resources', 'externally_connectable'])
      expect(manifest, `${key} is not needed`).not.toHaveProperty(key);
  });

  it('may ask later for the boards read by click, and for one host at a time to be taught', () => {
    const byClick = SITES.filter(({ access }) => access === 'by-click');
    expect(manifest['optional_host_permissions']).toEqual([
      ...byClick.flatMap(({ matches }) => matches),
      'https://*/*',
    ]);
  });

  it('has the hosts it runs on by itself, and no other', () => {
    const scripts = manifest['content_scripts'] as { matches: string[] }[];
    expect(manifest['host_permissions']).toEqual(scripts.flatMap(({ matches }) => matches));
  });

  it('runs by itself on two boards and nowhere else', () => {
    const scripts = manifest['content_scripts'] as { matches: string[] }[];
    expect(scripts.flatMap((script) => script.matches).sort()).toEqual([
      'https://crowdworks.jp/*',
      'https://www.lancers.jp/*',
    ]);
  });
});

describe('locales', () => {
  const messages = (language: string) =>
    JSON.parse(readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8')) as Record<
      string,
      { message: string }
    >;

  it('have the same messages, none empty, within the stores’ limits', () => {
    expect(Object.keys(messages('en'))).toEqual(Object.keys(messages('ja')));
    for (const language of ['ja', 'en']) {
      const { name, shortName, description } = messages(language);
      expect(name?.message.length).toBeLessThanOrEqual(75);
      expect(shortName?.message.length).toBeLessThanOrEqual(12);
      expect(description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
