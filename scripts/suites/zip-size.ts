import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** Bytes of headers a zip archive spends on one file, beyond its name (twice) and its content. */
const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_OF_ARCHIVE = 22;

/** How large a zip archive of a folder is, in bytes. */
export function zipSize(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((size, entry) => {
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const packed = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
    const name = Buffer.byteLength(relative(folder, path));
    return size + LOCAL_HEADER + CENTRAL_HEADER + 2 * name + packed;
  }, END_OF_ARCHIVE);
}
