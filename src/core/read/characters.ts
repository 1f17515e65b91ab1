/** Single characters, to look up by their code: a text is scanned without a new string for each of its characters. */
export function charactersOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, codeOf));
}

/** What each single character stands for, by its code. */
export function byCharacter<Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<number, Value> {
  return new Map(Object.entries(values).map(([character, value]) => [codeOf(character), value]));
}

/** Words with what each stands for, by the code of their first character, longer ones first. */
export function byFirstCharacter<Value>(
  words: readonly (readonly [word: string, Value])[],
): ReadonlyMap<number, readonly (readonly [word: string, Value])[]> {
  const groups = new Map<number, (readonly [word: string, Value])[]>();
  for (const entry of words.toSorted(([a], [b]) => b.length - a.length)) {
    const group = groups.get(codeOf(entry[0]));
    if (group) group.push(entry);
    else groups.set(codeOf(entry[0]), [entry]);
  }
  return groups;
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
