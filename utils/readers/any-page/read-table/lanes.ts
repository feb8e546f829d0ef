import type { Draft } from '../../../schedule-text/line/draft';
import { joinedFacets, type Facets } from '../table/facets';

/** Where a draft stands on the page, and what blocks cannot say of themselves while they are put together. */
export interface DraftPlace {
  /** Null where no page shows it. */
  readonly element: Element | null;
  readonly room: string | null;
  /** Its end was worked out from an empty cell under it. */
  implied: boolean;
}

/** Rows that follow each other on one day of one class, in page order. */
export interface Lane {
  readonly facets: Facets;
  readonly drafts: Draft[];
}

/** The lanes of a table as they are filled. A draft's `line` is its number among the places. */
export class Lanes {
  readonly places: DraftPlace[] = [];
  readonly #lanes = new Map<string, Lane>();

  get all(): Lane[] {
    return [...this.#lanes.values()].filter(({ drafts }) => drafts.length > 0);
  }

  of(...facets: readonly Facets[]): Lane {
    const whole = facets.reduce(joinedFacets);
    const key = JSON.stringify(whole);
    let lane = this.#lanes.get(key);
    if (!lane) this.#lanes.set(key, (lane = { facets: whole, drafts: [] }));
    return lane;
  }

  place(element: Element | null, room: string | null): number {
    return this.places.push({ element, room, implied: false }) - 1;
  }
}
