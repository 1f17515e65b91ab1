/** The first of the boards an address belongs to, by scheme and host; null = none. */
export function findBoard<Board extends { readonly matches: readonly string[] }>(
  url: URL,
  boards: readonly Board[],
): Board | null {
  return boards.find(({ matches }) => matches.some((match) => new URL(match).origin === url.origin)) ?? null;
}
