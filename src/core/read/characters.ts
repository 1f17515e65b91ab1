/** Single characters, to look up by their code: a text is scanned without a new string for each of its characters. */
export function charactersOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, codeOf));
}

/** What each single character stands for, by its code. */
export function byCharacter<Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<number, Value> {
  return new Map(Object.entries(values).map(([character, value]) => [codeOf(character), value]));
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
