/** States with notes of their own. */
export const STATES = ['CA', 'FL', 'KY', 'MA', 'NC', 'NJ', 'PA', 'TN', 'TX', 'VA'] as const;
export type State = (typeof STATES)[number];

/** What the OT said of her state; null is not asked yet. */
export type StateChoice = State | 'other';
