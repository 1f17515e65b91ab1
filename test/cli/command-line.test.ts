import { describe, expect, it } from 'vitest';
import { readCommand } from '../../src/cli/command-line.ts';

const read = (...argv: string[]) => readCommand(argv, '/home/someone');

describe('readCommand', () => {
  it('reads a saved page with its address', () => {
    expect(read('--url', 'https://board.example/jobs', 'page.html', '--today', '2026-11-22')).toEqual({
      input: { kind: 'page', url: new URL('https://board.example/jobs'), file: '/home/someone/page.html' },
      settingsFile: null,
      today: '2026-11-22',
      table: false,
    });
  });

  it('reads lines from a file or from standard input', () => {
    expect(read('--jsonl', '-', '--table')).toMatchObject({
      input: { kind: 'lines', file: '-' },
      table: true,
    });
    expect(read('--jsonl', 'a.jsonl', '--settings', '/s.json')).toMatchObject({
      input: { file: '/home/someone/a.jsonl' },
      settingsFile: '/s.json',
    });
  });

  it.each([
    [['--wat'], /--wat/],
    [[], /--url .* or --jsonl/],
    [['--url', 'https://a.example', '--jsonl', 'x', 'y'], /either/],
    [['--url', 'no address', 'page.html'], /not an address/],
    [['--url', 'https://a.example'], /saved page/],
    [['--url', 'https://a.example', 'a.html', 'b.html'], /b\.html/],
    [['--jsonl', 'a', 'b'], /"b"/],
    [['--jsonl', 'a', '--today', '2026-02-30'], /2026-02-30/],
    [['--jsonl', 'a', '--today', 'tomorrow'], /tomorrow/],
    [['--jsonl'], /--jsonl/],
  ])('refuses %j in one sentence', (argv, words) => {
    const command = readCommand(argv, '/');
    expect(command).toHaveProperty('error');
    const { error } = command as { error: string };
    expect(error).toMatch(words);
    expect(error.split('\n')).toHaveLength(1);
    expect(error).toMatch(/[.]$|HTML$|html$/i);
  });
});
