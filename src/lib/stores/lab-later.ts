import { explain } from '../view/why.ts';
import { reviewOf } from './lab-review.ts';

/** What a lab fetches only when somebody asks why, or finishes: causes, and the review. */
export const later = { explain, reviewOf } as const;
export type Later = typeof later;
