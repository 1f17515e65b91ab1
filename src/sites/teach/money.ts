/** An amount of money as boards print it, with its sign or unit; other figures of a card have none. */
export const MONEY = /\d[\d,.]* ?(?:万|千)? ?(?:円|yen|JPY|USD)|[¥￥$€£] ?\d|\d ?(?:万|ドル)/i;
