import { rowMarks } from '../../components/overlay/on-page/marks/row-marks';
import type { Site } from '../../components/overlay/on-page/site';
import { findFeeds } from '../../utils/feeds/find-feeds';
import { detectAmong } from '../../utils/readers/detect-among';
import { expectReaders } from '../../utils/readers/readers-here';
import { fetchMissing } from './fetch-missing';

/** Treats any page that a reader of the registry knows as one site: which reader it is may change as the page does. */
export function knownPage(): Site {
  const here = expectReaders();
  return {
    name: 'page',
    beside: rowMarks,
    findFeeds,
    fetchReaders: fetchMissing(here),
    detect: (page) => detectAmong([...(here.get('libraries') ?? []), ...(here.get('any-page') ?? [])], page),
  };
}
