/** How far into a saved page its address may stand. */
const HEAD = 3000;

/**
 * The address a saved page came from, as whoever saved it wrote it: in a comment at its top, as fixtures and browsers
 * write it, else in its canonical link. null = it does not say.
 */
export function savedAddress(html: string): URL | null {
  const head = html.slice(0, HEAD);
  const address =
    /<!--(?:(?!-->)[\s\S]){0,200}?(https:\/\/[^\s"'<>]+)/.exec(head)?.[1] ??
    /<link[^>]{0,200}?rel="canonical"[^>]{0,200}?href="(https:\/\/[^"]+)"/.exec(html)?.[1] ??
    '';
  return URL.canParse(address) ? new URL(address) : null;
}
