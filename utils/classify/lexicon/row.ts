import type { Activity, Mode } from '../../model/vocabulary';

/**
 * How much a phrase decides.
 * - `over`: decides whatever subject stands beside it ("Math Test", "Reading Intervention")
 * - `name`: names the block ("Phonics", "Lunch")
 * - `wide`: an umbrella that gives way to a strand after a colon or in the note ("ELA: Spelling")
 * - `aside`: happens on the way; gives way to whatever it is combined with ("Restroom/Story Time")
 * - `hint`: counts only when nothing else does ("Goals")
 * - `shape`: how students work; names an activity only where no subject does ("Math Centers", "Centers")
 */
export type Weight = 'over' | 'name' | 'wide' | 'aside' | 'hint' | 'shape';

/**
 * Phrases that mean the same: plain lower case, singular or plural, with commas between them. A common beginning is
 * written once: `pack [up, bags]` is "pack", "pack up" and "pack bags"; `morning (bins, tubs)` is "morning bins" and
 * "morning tubs" but not "morning".
 */
export type Row = readonly [weight: Weight, activity: Activity | null, mode: Mode, phrases: string];
