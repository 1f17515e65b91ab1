/** The words of the line before `at`, at most `longest` characters. */
export function lineBefore(text: string, at: number, longest: number): string {
  const piece = text.slice(Math.max(0, at - longest), at);
  return piece.slice(piece.lastIndexOf('\n') + 1);
}

/** The words of the line from `at` on, at most `longest` characters. */
export function lineAfter(text: string, at: number, longest: number): string {
  const piece = text.slice(at, at + longest);
  const end = piece.indexOf('\n');
  return end < 0 ? piece : piece.slice(0, end);
}
