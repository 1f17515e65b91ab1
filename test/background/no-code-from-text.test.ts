import { expect, it, vi } from 'vitest';
import { emptyListing } from '../../src/core/listing.ts';
import { ask, forgetDatabase, startBackground } from '../support/extension.ts';
import { inMemoryBrowser, ownPage } from '../support/in-memory-browser.ts';

it('makes no code from text, which the extension’s content policy forbids and reports', async () => {
  const real = globalThis.Function;
  const made = vi.fn();
  globalThis.Function = new Proxy(real, {
    construct(target, values) {
      made(values);
      return Reflect.construct(target, values);
    },
  });
  try {
    forgetDatabase();
    const world = inMemoryBrowser();
    await startBackground(world);
    const listing = emptyListing('board', 'A title');
    await ask(world, ownPage('popup.html'), 'explainListing', { listing });
    await ask(world, ownPage('popup.html'), 'changeSettings', { change: { floor: 1300 } });
    expect(made).not.toHaveBeenCalled();
    // The watch works: this is what it would have seen.
    new globalThis.Function('return 1');
    expect(made).toHaveBeenCalledTimes(1);
  } finally {
    globalThis.Function = real;
  }
});
