import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Folders whose tests put something in the place of a module or of a global: a page, a mock, a browser. */
const STAND_INS = ['background', 'content', 'platform', 'ui'];
const TESTS = '*.test.{ts,tsx}';
const WITH_STAND_INS = `test/{${STAND_INS.join(',')}}/**/${TESTS}`;

export default defineConfig({
  plugins: [preact()],
  test: {
    testTimeout: 60_000,
    // Hooks start the background, which loads all its modules anew.
    hookTimeout: 60_000,
    // As many as the smallest machine has cores; the default there would leave one of them idle.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'with stand-ins', include: [WITH_STAND_INS] } },
      {
        extends: true,
        test: {
          name: 'plain',
          include: [`test/**/${TESTS}`],
          exclude: ['test/e2e/**', WITH_STAND_INS],
          // Nothing to keep apart: the modules are loaded once for all files.
          isolate: false,
        },
      },
    ],
  },
});
