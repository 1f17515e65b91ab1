/** What one badge shows on a page. */
export interface DrawnBadge {
  readonly title: string;
  /** Shape, hourly figure, range and chip, as far as there was room for them. */
  readonly text: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly verdict: string;
  readonly top: number;
  readonly left: number;
}

/** Runs in the page: every badge that is drawn, in the order of the cards. */
export function drawnBadges(): DrawnBadge[] {
  const titles = 'h3 a, a.p-search-job-media__title, h1';
  return [...document.querySelectorAll('[data-jikyu-lens]')].flatMap((host) => {
    const button = host.shadowRoot?.querySelector<HTMLElement>('button[aria-haspopup="dialog"]');
    if (!button) return [];
    const card = host.closest('li, .p-search-job-media') ?? document;
    const title = card.querySelector(titles)?.cloneNode(true) as Element | undefined;
    for (const extra of title?.querySelectorAll('ul, .subtitle, .c-heading__sub') ?? []) extra.remove();
    const shown = [...button.children].filter((part) => !(part as HTMLElement).hidden && part.textContent);
    const box = button.getBoundingClientRect();
    return [
      {
        title: (title?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        text: shown.map((part) => part.textContent).join(' '),
        label: button.getAttribute('aria-label') ?? '',
        verdict: button.className,
        top: Math.round(box.top + scrollY),
        left: Math.round(box.left),
      },
    ];
  });
}
