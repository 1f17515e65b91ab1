import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entry, TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipFolder } from '../../scripts/packages/zip-folder.ts';

const FILES: Readonly<Record<string, string>> = {
  'z.js': 'let hourly = 0;\n'.repeat(200),
  'a.txt': '時',
  'inside/言葉.json': JSON.stringify({ 報酬: '1記事3,000円'.repeat(50) }),
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-folder-'));
  mkdirSync(join(folder, 'inside'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the archive of a folder', () => {
  it('holds every file as it was, checked by its checksum, in the order of names', async () => {
    const entries = await new ZipReader(new Uint8ArrayReader(await zipFolder(folder))).getEntries();
    const read = await Promise.all(entries.map(async (entry) => [entry.filename, await textOf(entry)]));
    expect(read).toEqual(Object.entries(FILES).sort());
  });

  it('packs a file only when that makes it smaller', async () => {
    const entries = await new ZipReader(new Uint8ArrayReader(await zipFolder(folder))).getEntries();
    const method = Object.fromEntries(entries.map((entry) => [entry.filename, entry.compressionMethod]));
    expect(method).toEqual({ 'a.txt': 0, 'inside/言葉.json': 8, 'z.js': 8 });
  });

  it('is the same however old the files are', async () => {
    const before = await zipFolder(folder);
    utimesSync(join(folder, 'z.js'), 1, 1);
    expect(await zipFolder(folder)).toEqual(before);
  });
});

function textOf(entry: Entry): Promise<string> {
  if (entry.directory) throw new Error(`${entry.filename} is a folder.`);
  return entry.getData(new TextWriter(), { checkSignature: true });
}
