import { originOf } from '../../../../utils/site-access/origin-of';

/** Is this page of one of the sites that are no longer read on every visit? @param sites match patterns. */
export function isLeft(sites: readonly string[]): boolean {
  const here = originOf(location.href);
  return here !== null && sites.includes(here);
}
