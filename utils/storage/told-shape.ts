import * as v from 'valibot';
import type { NewTold, Told } from '../model/told';
import { MODES } from '../model/vocabulary';
import { activity, date, instant, name, text, withinDay } from './shapes';

/** What the OT told about a block, from a message or a saved file. */

const saw = v.object({
  what: v.picklist(['lesson', 'work']),
  after: withinDay,
  date,
});

const ofBlock = { classroom: name, block: text, title: text };
const correction = {
  is: v.literal('correction'),
  activity: v.nullable(activity),
  mode: v.nullable(v.picklist(MODES)),
  workStart: v.nullable(withinDay),
};
const visit = { is: v.literal('visit'), saw };
const kept = { id: name, madeAt: instant };
export const newTold: v.GenericSchema<unknown, NewTold> = v.variant('is', [
  v.object({ ...ofBlock, ...correction }),
  v.object({ ...ofBlock, ...visit }),
]);
export const told: v.GenericSchema<unknown, Told> = v.variant('is', [
  v.object({ ...ofBlock, ...correction, ...kept }),
  v.object({ ...ofBlock, ...visit, ...kept }),
]);
