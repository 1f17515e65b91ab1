import { useReducer } from 'preact/hooks';

/**
 * For controls that show what is stored: runs a change and then draws the control anew, so that one whose change was
 * refused goes back to what it was.
 */
export function useStoredState(): (change: Promise<unknown>) => void {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  return (change) => void change.finally(() => redraw(undefined as never));
}
