/** A client whose listings the user wants to see faintly. */
export interface DimmedClient {
  /** clientKey of their listings. */
  readonly key: string;
  readonly site: string;
  /** As the page named them when they were dimmed; null = by id only. */
  readonly name: string | null;
}

/** The stored document. Newest first. */
export interface DimmedClients {
  readonly version: 1;
  readonly clients: readonly DimmedClient[];
}

export const NO_DIMMED_CLIENTS: DimmedClients = { version: 1, clients: [] };

/** Longest list kept; beyond it the oldest comes back to full view. */
export const MOST_DIMMED_CLIENTS = 1_000;

/** The list with this client dimmed, or in full view again. */
export function dimClient(before: DimmedClients, client: DimmedClient, on: boolean): DimmedClients {
  const others = before.clients.filter(({ key }) => key !== client.key);
  return { ...before, clients: on ? [client, ...others].slice(0, MOST_DIMMED_CLIENTS) : others };
}
