/**
 * npm run eval [-- --misses] [-- --masked] [-- --labelled FOLDER]: how well the estimate agrees with two readers' labels
 * of real listings, and what of the other real texts is not understood. Needs the real data beside the project.
 * FOLDER holds other labelled listings; test/evaluation has invented ones, to see whether a rule holds in other words.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listingFromJson } from '../src/cli/listing-from-json.ts';
import { score } from '../src/cli/scoring.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings.ts';
import { realData } from '../test/support/real-data.ts';
import { realBoards } from '../test/support/real-listings.ts';
import { readLabels, readListings } from './evaluation/labelled-listings.ts';
import { type MaskedCase, maskedCases } from './evaluation/masked.ts';
import { type Understanding, understanding } from './evaluation/understanding.ts';

/** Measurements never depend on the day they are made. */
const CIRCUMSTANCES = { settings: DEFAULT_SETTINGS, today: '2026-11-22' };

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    masked: { type: 'boolean', default: false },
    labelled: { type: 'string' },
  },
});
const { labelled } = values;
const [labelsA, labelsB, listingsFile] = ['labels-a.jsonl', 'labels-b.jsonl', 'listings.jsonl'].map((name) =>
  labelled ? join(labelled, name) : realData('eval', name),
);
const evaluator = realData('eval', 'evaluate.mjs');
if (!labelsA || !labelsB || !listingsFile || !evaluator) {
  console.log(
    'Skipped: the labelled listings (../shared/eval) are not here, so there is nothing to compare with.',
  );
} else if (values.masked) {
  const readers = [readLabels(labelsA), readLabels(labelsB)] as const;
  printMasked(maskedCases(readListings(listingsFile), readers, CIRCUMSTANCES));
} else {
  evaluate(labelsA, labelsB, listingsFile, evaluator);
  if (!labelled) understanding(realBoards(), CIRCUMSTANCES).forEach(printUnderstanding);
}

function evaluate(labelsA: string, labelsB: string, listingsFile: string, evaluator: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'jikyu-lens-'));
  try {
    const output = join(folder, 'assessments.jsonl');
    const lines = readListings(listingsFile).map((line) =>
      JSON.stringify(score(line.key ?? null, listingFromJson(line), CIRCUMSTANCES)),
    );
    writeFileSync(output, lines.join('\n'));
    const misses = values.misses ? ['--misses'] : [];
    spawnSync(process.execPath, [evaluator, labelsA, labelsB, output, listingsFile, ...misses], {
      stdio: 'inherit',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printMasked(cases: readonly MaskedCase[]): void {
  const comparable = cases.filter(({ hours, stated }) => hours === null || stated !== null);
  const inRange = comparable.filter((one) => one.inRange);
  if (values.misses)
    for (const one of cases.filter((candidate) => !candidate.inRange)) console.log(JSON.stringify(one));
  const share = comparable.length === 0 ? null : Math.round((1000 * inRange.length) / comparable.length) / 10;
  console.log(
    JSON.stringify({
      masked: cases.length,
      comparable: comparable.length,
      unanswered: cases.filter(({ hours }) => hours === null).length,
      inRange: inRange.length,
      share,
    }),
  );
}

function printUnderstanding({
  board,
  readBy,
  listings,
  payUnknown,
  scopeUnknown,
  problems,
}: Understanding): void {
  console.log(
    `${board.padEnd(14)} ${String(listings).padStart(4)} listings (${readBy}), pay not understood ${payUnknown.length}, scope not understood ${scopeUnknown.length}, problems ${problems}`,
  );
  if (!values.misses) return;
  for (const told of payUnknown) console.log(`  pay?   ${told}`);
  for (const told of scopeUnknown) console.log(`  scope? ${told}`);
}
