import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes one line and waits where the reader is slower than we are, so that no output piles up in memory. */
export async function writeLine(stream: Writable, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain');
}
