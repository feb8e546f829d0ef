import { placeOfBrought } from '../model/brought';
import type { PLANNING } from './planner';

export type Planner = typeof PLANNING;

/** What the script that plans brings into the background. */
export const PLANNER_BROUGHT = placeOfBrought<Planner>('planner');
