/** A made-up listing in the terms of the board it stands on. Days count from the day the page is made. */
interface SampleBase {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly postedDaysAgo: number;
  readonly daysLeft: number;
}

export type CrowdworksPayment =
  | { readonly kind: 'fixed'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'hourly'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'writing'; readonly price: number; readonly characters: number }
  | { readonly kind: 'task'; readonly price: number; readonly minutes: number }
  | { readonly kind: 'contest'; readonly price: number };

export interface CrowdworksSample extends SampleBase {
  readonly categoryId: number;
  readonly categoryName: string;
  readonly payment: CrowdworksPayment;
  readonly applicants: number;
  readonly contracted: number;
  readonly openings: number;
  readonly skills: readonly string[];
  readonly client: {
    readonly id: number;
    readonly name: string;
    readonly score: number;
    readonly posted: number;
    readonly finishedRate: number;
    readonly verified: boolean;
  };
  /** Paid slot above the list. */
  readonly paidSlot?: boolean;
  readonly membersOnly?: boolean;
  readonly closed?: boolean;
}

export type LancersKind = 'project' | 'task' | 'competition' | 'recruit-agency' | 'recruit-own';

export interface LancersSample extends SampleBase {
  readonly kind: LancersKind;
  readonly categoryPath: string;
  readonly categoryName: string;
  readonly industry: string;
  /** Yen; null = not printed. For 求人 of the site itself in units of 10,000. */
  readonly min: number | null;
  readonly max: number | null;
  /** What follows a monthly price of an agency. */
  readonly days?: string;
  /** Projects: winners and wanted; tasks: done and total; contests: entries. */
  readonly counts: readonly [number, number];
  readonly proposals: number;
  readonly tags: readonly string[];
  /** The board's own verdict on the price. */
  readonly workRank?: 'High' | 'Middle' | 'Low';
  readonly badges: readonly ('new' | 'hurry' | 'limited' | 'top' | 'middle' | 'aiPermission')[];
  readonly client: {
    readonly id: string;
    readonly name: string;
    readonly posted: number | null;
    readonly rating: number | null;
    readonly verified: boolean;
  };
}
