import * as z from 'zod/mini';
import { textUpTo } from '../listing-schema.ts';
import { type DimmedClient, type DimmedClients, MOST_DIMMED_CLIENTS } from './dimmed-clients.ts';

const short = textUpTo(400);

export const dimmedClientSchema: z.ZodMiniType<DimmedClient> = z.object({
  key: short,
  site: short,
  name: z.nullable(short),
});

/** The stored document of the present version. */
export const dimmedClientsSchema: z.ZodMiniType<DimmedClients> = z.object({
  version: z.literal(1),
  clients: z.array(dimmedClientSchema).check(z.maxLength(MOST_DIMMED_CLIENTS)),
});
