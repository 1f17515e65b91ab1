/** What follows the first of the labels that stands in a text as a word of its own (発注率 is not 発注); null = none does. */
export function afterLabel(text: string, labels: string | readonly string[]): string | null {
  for (const label of typeof labels === 'string' ? [labels] : labels) {
    const start = text.indexOf(label);
    if (start < 0 || !/^$|[\s(（]/.test(text.charAt(start - 1))) continue;
    const rest = text.slice(start + label.length);
    if (/^(?:$|[\s:：\d])/.test(rest)) return rest.replace(/^[\s:：]+/, '');
  }
  return null;
}
