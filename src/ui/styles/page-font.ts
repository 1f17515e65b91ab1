/** Font stack of everything drawn in a page; nothing is inherited from the board. */
export const PAGE_FONT = 'system-ui, "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", Meiryo, sans-serif';
