/** Attributes that people, not tools, give to things. */
const TELLING = ['itemprop', 'data-test', 'data-testid', 'data-qa', 'role'] as const;
/** How something is at the moment, not what it is. */
const STATE = /^(?:is|has|js|no)[-_]|(?:^|[-_])(?:active|selected|first|last|odd|even|new|open|hover)$/i;
/** Made anew by tools at every build. */
const GENERATED = /^(?:css|sc|jsx|jss|svelte|emotion|chakra|mui|tw)-|^[a-z]{1,2}\d|^[A-Za-z]*\d{3,}/;
/** A readable name with a generated ending (card_title__x7Yz9): only its beginning counts. */
const GENERATED_ENDING = /^([A-Za-z][\w-]*?[A-Za-z]{3,}_{1,2})([A-Za-z0-9-]{4,10})$/;

/** Elements with more are dressed by many small classes, which say nothing of what they are. */
const MOST_CLASSES = 4;

/**
 * Ways to name an element that outlive a rebuild of the page, most telling first: attributes, readable classes, readable
 * beginnings of generated ones, its tag. Never a position, never a generated name.
 */
export function simpleSelectors(element: Element): readonly string[] {
  const tag = element.localName;
  const names: string[] = [];
  for (const attribute of TELLING) {
    const value = element.getAttribute(attribute) ?? '';
    if (/^[A-Za-z][\w-]{1,60}$/.test(value)) names.push(`${tag}[${attribute}="${value}"]`);
  }
  const classes = [...element.classList].flatMap(classSelector).slice(0, MOST_CLASSES);
  names.push(...classes.map((one) => tag + one));
  for (const one of classes) for (const two of classes) if (one < two) names.push(tag + one + two);
  if (/^[a-z][a-z0-9-]*$/.test(tag)) names.push(tag);
  return names;
}

function classSelector(name: string): string | readonly [] {
  if (!/^[A-Za-z][\w-]{1,80}$/.test(name) || STATE.test(name) || GENERATED.test(name)) return [];
  const [, beginning, ending = ''] = GENERATED_ENDING.exec(name) ?? [];
  return beginning && /\d|[a-z][A-Z]|[A-Z]{2}/.test(ending) ? `[class*="${beginning}"]` : `.${name}`;
}
