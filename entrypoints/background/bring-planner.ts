import { PLANNER_BROUGHT, type Planner } from '../../utils/storage/planner-here';
import { bringScript } from './pages/bring-script';

export const PLANNER_SCRIPT = '/planner.js';

/** What plans, from the script made for it, which is loaded when something is first to be planned. */
export async function plannerWhenNeeded(): Promise<Planner> {
  if (!PLANNER_BROUGHT.here()) await bringScript(PLANNER_SCRIPT);
  return PLANNER_BROUGHT.here()!;
}
