import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type ListingLine, listingLineSchema } from '../../src/cli/listing-line-schema.ts';

/** What the evaluation needs of one reader's label of one listing. */
export interface Label {
  readonly key: string;
  readonly pay: { readonly kind: string };
  readonly volume?: readonly { readonly unit: string; readonly min: number | null; readonly per: string }[];
  readonly stated_hours: {
    readonly low: number;
    readonly high: number | null;
    readonly per: string;
    readonly evidence: string;
  } | null;
}

export function readLabels(file: string): Map<string, Label> {
  return new Map(readJsonLines(file).map((line) => [(line as Label).key, line as Label]));
}

export function readListings(file: string): ListingLine[] {
  return readJsonLines(file).map((line) => v.parse(listingLineSchema, line));
}

function readJsonLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
