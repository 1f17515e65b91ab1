/** Longest stretch of work before the page gets its turn, in milliseconds. */
const SLICE = 8;

/** Cuts long work into slices, so that the page stays responsive on slow machines. */
export interface Breath {
  isDue(): boolean;
  /** Lets the page run; resolves when the next slice may begin. */
  take(): Promise<void>;
}

export function createBreath(window: Window): Breath {
  let began = performance.now();
  return {
    isDue: () => performance.now() - began > SLICE,
    async take() {
      await new Promise((resolve) => window.setTimeout(resolve));
      began = performance.now();
    },
  };
}
