import * as v from 'valibot';
import { textUpTo } from '../listing-schema.ts';
import { type DimmedClient, type DimmedClients, MOST_DIMMED_CLIENTS } from './dimmed-clients.ts';

const short = textUpTo(400);

export const dimmedClientSchema: v.GenericSchema<DimmedClient> = v.object({
  key: short,
  site: short,
  name: v.nullable(short),
});

/** The stored document of the present version. */
export const dimmedClientsSchema: v.GenericSchema<DimmedClients> = v.object({
  version: v.literal(1),
  clients: v.pipe(v.array(dimmedClientSchema), v.maxLength(MOST_DIMMED_CLIENTS)),
});
