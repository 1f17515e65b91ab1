export interface UndoBarProps {
  readonly text: string;
  readonly undoLabel: string;
  readonly undo: () => void;
}

/** Stays until undone or replaced: a bar that goes by itself is gone before a screen reader reaches it. */
export function UndoBar({ text, undoLabel, undo }: UndoBarProps) {
  return (
    <div class="undo-bar">
      <span>{text}</span>
      <button type="button" class="button plain" onClick={undo}>
        {undoLabel}
      </button>
    </div>
  );
}
