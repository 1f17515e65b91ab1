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

/** The sentence or line around `from`..`to`, at most `LONGEST_SIDE` characters on each side. */
export function sentenceAt(text: string, { start, end }: { start: number; end: number }): string {
  const before = lineBefore(text, start, LONGEST_SIDE);
  const after = lineAfter(text, end, LONGEST_SIDE);
  const stop = after.search(/[。!?]/);
  return text.slice(
    start - before.length + before.lastIndexOf('。') + 1,
    end + (stop < 0 ? after.length : stop),
  );
}

const LONGEST_SIDE = 40;

/** 10分以上の動画を5本以上編集したことのある方: what the applicant has done. */
export const DONE_AFTER = /^[^。\n]{0,20}(?:たことの?(?:が|の)?ある方|の経験(?:の|が)?(?:ある|必須|者|をお))/;
