import type { PayKind } from '../../core/listing.ts';
import type { Draft, FieldName } from './draft.ts';

/**
 * Where a card shows one thing. Prefer what a redesign keeps: data attributes, link patterns and labels,
 * then readable class names; never positions.
 */
interface Place {
  /**
   * Selector under the card, without a list inside `:is()`, `:not()` or `:has()`, which are slow; absent = the card
   * itself. The first match counts (all of them for lists and description).
   */
  readonly at?: string;
  /** What counts is the closest element around what `at` matches that matches this. */
  readonly around?: string;
  /** Elements that hold this do not count. */
  readonly unless?: string;
  /** Read this attribute instead of the text. */
  readonly attribute?: string;
  /** Parts of the element whose text does not belong to the value. */
  readonly without?: string;
  /** Of the elements `at` matches, only those whose text looks like this: for values that stand without label. */
  readonly shows?: RegExp;
  /** Of the elements `at` matches, the first that shows one of these labels; the value is what follows the label. */
  readonly label?: string | readonly string[];
  /** With `label`: leave the label in the text. */
  readonly keepLabel?: true;
  /** With `label`: the part of that element that holds the value, when its line breaks or its place matter. */
  readonly value?: string;
}

type TextFieldName =
  | 'id'
  | 'url'
  | 'title'
  | 'description'
  | 'payText'
  | 'clientId'
  | 'clientName'
  | 'postedAt';
type ListFieldName = 'category' | 'tags';

/** Turns the text of a place into a value; null = not understood, which counts as missing. */
type Reader<Value> = (text: string) => Value | null;

export type Fields = {
  readonly [Name in TextFieldName | ListFieldName]?: Place & { readonly read?: Reader<string> };
} & {
  readonly [Name in Exclude<FieldName, TextFieldName | ListFieldName>]?: Place & {
    readonly read: Reader<NonNullable<Draft[Name]>>;
  };
};

/** One look a listing can have on a page. */
export interface Shape {
  /** Only elements that match, or hold, this selector have this shape; absent = all. */
  readonly when?: string;
  readonly fields: Fields;
  /** What stands beside labels, made by `byLabel`: fills what `fields` left open, and gives the element of the pay. */
  readonly pairs?: (draft: Draft, card: Element) => Element | null;
  /** What a printed sum is where neither the board's word nor the text names a unit; absent = no offer. */
  readonly sums?: PayKind;
  /** Fields every listing of this shape has; a missing one is a problem of that listing. */
  readonly required: readonly FieldName[];
  /** Fields most listings have; missing on all of a longer page is a problem of the page. */
  readonly usual?: readonly FieldName[];
  /** The card shows only a part of the listing's text, also where that is not cut off. */
  readonly digest?: true;
  /** The element beside which the badge goes, most fitting first; without one, the element of `payText`. */
  readonly price?: readonly string[];
  /** The odd case that declarations cannot say; changes the draft in place. */
  readonly refine?: (draft: Draft, card: Element) => void;
}

/** A page with many listings. */
export interface ListPage {
  /** Cards, or with `closest` something every card holds once. */
  readonly card: string;
  readonly closest?: string;
  /** What holds another card is none itself. */
  readonly innermost?: true;
  /** `card` is a link every card has, and the card reaches as far around it as no other listing is linked to. */
  readonly alone?: true;
  /** Path of a listing's own page: with `closest` the card's link must have it; links of this form tell an empty list from cards that are no longer recognised. */
  readonly address: RegExp;
  /** The block that holds the cards, if it stays on a page without any. */
  readonly within?: string;
  /** Tried in order; the first whose `when` fits reads the card. */
  readonly shapes: readonly Shape[];
}

/** A page with one listing, in one of its layouts. */
export interface DetailPage extends Shape {
  readonly root: string;
}

/** Listings, or parts of them, that the page carries as JSON. */
export interface Embedded {
  /** The element; the JSON is its attribute, or its text when `attribute` is absent. */
  readonly at: string;
  readonly attribute?: string;
  /** What the data says; null = not the data this board is known for. `id: null` = the one listing of a detail page. */
  readonly read: (json: unknown) => readonly EmbeddedItem[] | null;
}

/** `draft` is called once per listing; what it throws spoils that listing only. */
export interface EmbeddedItem {
  readonly id: string | null;
  readonly draft: () => Partial<Draft>;
}

/** A page without listings that says why. */
export interface Notice {
  readonly state: 'empty' | 'not-found' | 'restricted';
  readonly at: string;
  readonly says: string;
}
