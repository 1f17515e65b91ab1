/** Longest stretch of work before the page gets its turn, in milliseconds: about a frame, far from a felt delay. */
const LENGTH = 16;

/** Cuts long work into slices, so that the page stays responsive on slow machines. */
export interface TimeSlice {
  isOver(): boolean;
  /** Lets the page run; resolves when the next slice has begun. */
  next(): Promise<void>;
}

export function createTimeSlice(window: Window): TimeSlice {
  let began = performance.now();
  return {
    isOver: () => performance.now() - began > LENGTH,
    async next() {
      await new Promise((resolve) => window.setTimeout(resolve));
      began = performance.now();
    },
  };
}
