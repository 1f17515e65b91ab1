import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly name: string;
  /** The answer in a few words, so that most need not open it. */
  readonly value: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A section that is one line until it is opened. */
export function Fold({ name, value, open = false, children }: FoldProps) {
  return (
    <details open={open}>
      <summary>
        <h3>{name}</h3>
        <span class="quiet">{value}</span>
      </summary>
      {children}
    </details>
  );
}
