/** The sentence for the user that the background gives when it refuses; '' when something else was thrown. */
export function refusalSentence(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
