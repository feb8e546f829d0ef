import { upgrade1 } from './1';
import { upgrade2 } from './2';
import { upgrade3 } from './3';
import { upgrade4 } from './4';
import { upgrade5 } from './5';
import { upgrade6 } from './6';
import { upgrade7 } from './7';
import type { Upgrade } from './upgrade';

/** Upgrade n stands at n-1. */
export const UPGRADES: readonly Upgrade[] = [upgrade1, upgrade2, upgrade3, upgrade4, upgrade5, upgrade6, upgrade7];
