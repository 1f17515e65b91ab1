/** What is remembered of a listing the user merely saw (見た案件): enough to say what its client pays, and no more. */
export interface SeenListing {
  /** listingKey */
  readonly key: string;
  /** clientKey */
  readonly client: string;
  /** Likely net yen per hour, unpaid time included. */
  readonly hourly: number;
  /** ISO day on which it was last seen. */
  readonly day: string;
}
