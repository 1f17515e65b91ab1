import * as v from 'valibot';
import { expect, it } from 'vitest';
import { clientKey, emptyListing, UNKNOWN_CLIENT } from '../../../src/core/listing.ts';
import {
  dimClient,
  MOST_DIMMED_CLIENTS,
  NO_DIMMED_CLIENTS,
} from '../../../src/core/tracker/dimmed-clients.ts';
import { dimmedClientsSchema } from '../../../src/core/tracker/dimmed-clients-schema.ts';

const client = (id: number) => ({ key: `board:${id}`, site: 'board', name: `Client ${id}` });

it('dims a client once and brings it back', () => {
  const one = dimClient(NO_DIMMED_CLIENTS, client(1), true);
  const two = dimClient(dimClient(one, client(2), true), client(1), true);
  expect(two.clients.map(({ key }) => key)).toEqual(['board:1', 'board:2']);
  expect(dimClient(two, client(1), false).clients).toEqual([client(2)]);
  expect(dimClient(one, client(9), false)).toEqual(one);
});

it('stays readable however many are dimmed', () => {
  let all = NO_DIMMED_CLIENTS;
  for (let id = 0; id <= MOST_DIMMED_CLIENTS; id++) all = dimClient(all, client(id), true);
  expect(all.clients).toHaveLength(MOST_DIMMED_CLIENTS);
  expect(v.safeParse(dimmedClientsSchema, all).success).toBe(true);
});

it('knows a client by id, by name where there is none, and not without either', () => {
  const by = (part: Partial<typeof UNKNOWN_CLIENT>) =>
    clientKey({ ...emptyListing('board', 'x'), client: { ...UNKNOWN_CLIENT, ...part } });
  expect(by({ id: '7', name: 'A' })).toBe('board:7');
  expect(by({ name: '7' })).toBe('board:@7');
  expect(by({})).toBeNull();
});
