import * as v from 'valibot';
import { listingFromJson } from './listing-from-json.ts';
import { listingLineSchema } from './listing-line-schema.ts';
import { type OutputLine, problemLine } from './output-line.ts';
import { type Circumstances, score } from './scoring.ts';

/** Judges one listing a line, in order; a line that is no listing gives a problem and the rest goes on. */
export async function* scoreLines(
  lines: AsyncIterable<string>,
  circumstances: Circumstances,
): AsyncGenerator<OutputLine> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== '') yield scoreLine(line, number, circumstances);
  }
}

function scoreLine(line: string, number: number, circumstances: Circumstances): OutputLine {
  const json = parseJson(line);
  if (json === undefined) return problemLine(null, 'line', 1, `line ${number} is not JSON`);
  const parsed = v.safeParse(listingLineSchema, json);
  if (parsed.success) return score(parsed.output.key ?? null, listingFromJson(parsed.output), circumstances);
  const issue = parsed.issues[0];
  const field = v.getDotPath(issue) ?? 'line';
  return problemLine(null, field, 1, `line ${number} is not a listing: ${field}: ${issue.message}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
