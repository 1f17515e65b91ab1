import type { ComponentChildren } from 'preact';
import { nextTab } from './next-tab.ts';

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string; readonly count: number }[];
  readonly selected: Id;
  readonly select: (id: Id) => void;
  readonly children: ComponentChildren;
}

/** Tabs after the ARIA pattern: arrow keys, Home and End move; one tab stop. */
export function Tabs<Id extends string>({ label, tabs, selected, select, children }: TabsProps<Id>) {
  const ids = tabs.map((tab) => tab.id);
  const move = (event: KeyboardEvent) => {
    const id = nextTab(ids, selected, event.key);
    if (id === null) return;
    event.preventDefault();
    select(id);
    document.getElementById(`tab-${id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            class="tab"
            aria-selected={tab.id === selected}
            aria-controls="tab-panel"
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => select(tab.id)}
          >
            {tab.name} <span class="tab-count figure">{tab.count}</span>
          </button>
        ))}
      </div>
      <div id="tab-panel" class="tab-panel" role="tabpanel" aria-labelledby={`tab-${selected}`}>
        {children}
      </div>
    </>
  );
}
