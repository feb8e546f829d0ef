import { minutesBetweenOnDial } from '../../time/clock/clock';
import type { Draft } from '../line/draft';
import { areStrangers } from './strangers';

/*
 * A schedule is rows beside rows. A time or two alone on a page is an event, a bell or an office: nothing is read out
 * of those.
 */

/** Lines with words between two rows of one schedule, at most. */
const REACH = 12;
/** Minutes between a row and the next that still make a chain. */
const PASSING = 10;

/** The rows that stand in company. `solid` numbers each line by the lines with words before it. */
export function inCompany(drafts: readonly Draft[], solid: readonly number[]): Draft[] {
  const clusters: Draft[][] = [];
  for (const draft of drafts) {
    const last = clusters.at(-1)?.at(-1);
    if (last && (solid[draft.line]! - solid[last.line]! <= REACH || goesOn(last, draft))) clusters.at(-1)!.push(draft);
    else clusters.push([draft]);
  }
  return clusters.flatMap((cluster) => {
    const kept = isChain(cluster) ? cluster : cluster.filter((draft) => draft.span.firm);
    const whole = kept.filter((draft) => draft.span.from && draft.span.to);
    const enough = kept.length >= 3 || (kept.length === 2 && whole.length === 2);
    return enough && !areStrangers(kept) ? kept : [];
  });
}

/** Two rows belong together, however long the list between them, when one begins as the other ends. */
function goesOn({ span: { to, firm } }: Draft, next: Draft): boolean {
  const from = next.span.from;
  return firm && next.span.firm && to !== null && from !== null && minutesBetweenOnDial(to, from) === 0;
}

/** Bare hours count where firm times are the rule, or where each row begins soon after the one before ends. */
function isChain(cluster: readonly Draft[]): boolean {
  const firm = cluster.filter((draft) => draft.span.firm).length;
  if (firm >= 2 && firm * 2 >= cluster.length) return true;
  const links = cluster.filter((draft, i) => {
    const [end, start] = [cluster[i - 1]?.span.to, draft.span.from];
    const apart = end && start ? minutesBetweenOnDial(end, start) : PASSING + 1;
    return apart <= PASSING;
  });
  return cluster.length >= 3 && links.length >= cluster.length - 2 && links.length >= 2;
}
