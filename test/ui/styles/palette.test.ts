import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTE, type Palette } from '../../../src/ui/styles/palette.ts';

const TOKENS = readFileSync(new URL('../../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

/** The custom properties of one block of tokens.css that hold a colour. */
function colours(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));
}

function expected(palette: Palette): Record<string, string> {
  const { verdict, ...plain } = palette;
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries([
    ...Object.entries(verdict).flatMap(([name, tone]) =>
      (['ink', 'tint', 'edge'] as const).map((part) => [`${name}-${part}`, tone[part]]),
    ),
    ...Object.entries(plain).map(([name, colour]) => [kebab(name), colour]),
  ]);
}

/** Contrast ratio of two colours (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('tokens.css', () => {
  const [light = '', dark = ''] = TOKENS.split('@media (prefers-color-scheme: dark)');

  it('has the colours of the palette, light and dark', () => {
    expect(colours(light)).toEqual(expected(PALETTE.light));
    expect(colours(dark)).toEqual(expected(PALETTE.dark));
  });
});

describe('contrast', () => {
  it('is measured rightly', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it.each(Object.entries(PALETTE))('of text in %s reaches 4.5:1', (_scheme, palette) => {
    const texts: [string, string, string][] = [
      ['ink on paper', palette.ink, palette.paper],
      ['ink on quiet paper', palette.ink, palette.paperQuiet],
      ['ink on marker', palette.ink, palette.marker],
      ['quiet ink on paper', palette.inkQuiet, palette.paper],
      ['quiet ink on quiet paper', palette.inkQuiet, palette.paperQuiet],
      ['accent on paper', palette.accent, palette.paper],
      ['accent on quiet paper', palette.accent, palette.paperQuiet],
      ['action', palette.actionInk, palette.action],
      ['alarm', palette.alarmInk, palette.alarm],
      ...Object.entries(palette.verdict).flatMap(([name, tone]): [string, string, string][] => [
        [`${name} on its tint`, tone.ink, tone.tint],
        [`${name} on paper`, tone.ink, palette.paper],
        [`${name} on quiet paper`, tone.ink, palette.paperQuiet],
      ]),
    ];
    for (const [name, ink, ground] of texts) expect(contrast(ink, ground), name).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.control, palette.paper), 'borders of controls').toBeGreaterThanOrEqual(3);
  });
});
