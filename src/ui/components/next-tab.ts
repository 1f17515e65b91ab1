/** The tab an arrow key, Home or End leads to, round the ends; null = the key is not for tabs. */
export function nextTab<Id extends string>(ids: readonly Id[], selected: Id, key: string): Id | null {
  const at = ids.indexOf(selected);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: ids.length - 1 }[key];
  if (to === undefined || ids.length === 0) return null;
  return ids[(to + ids.length) % ids.length] ?? null;
}
