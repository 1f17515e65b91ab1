/** Runs a clean-up once the signal aborts. What fails is dropped: after an update the browser refuses even removals. */
export function whenAborted(signal: AbortSignal, cleanUp: () => void): void {
  const quietly = () => {
    try {
      cleanUp();
    } catch {
      // The listener died with the extension it belonged to.
    }
  };
  if (signal.aborted) quietly();
  else signal.addEventListener('abort', quietly, { once: true });
}
