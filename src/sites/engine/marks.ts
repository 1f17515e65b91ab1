/** What was read where, so that a later look can tell cheaply that nothing changed. */
export interface Mark {
  readonly element: Element;
  readonly attribute: string | undefined;
  readonly raw: string | null;
}

export function markOf(element: Element, attribute: string | undefined): Mark {
  return { element, attribute, raw: rawOf(element, attribute) };
}

export function marksHold(marks: readonly Mark[]): boolean {
  return marks.every(
    ({ element, attribute, raw }) => element.isConnected && rawOf(element, attribute) === raw,
  );
}

function rawOf(element: Element, attribute: string | undefined): string | null {
  return attribute ? element.getAttribute(attribute) : element.textContent;
}
