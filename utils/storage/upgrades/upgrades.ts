import { upgrade1 } from './1';
import type { Upgrade } from './upgrade';

/** Upgrade n stands at n-1. */
export const UPGRADES: readonly Upgrade[] = [upgrade1];
