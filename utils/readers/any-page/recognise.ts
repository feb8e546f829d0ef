import type { MessageKey } from '../../model/message';
import type { Page } from '../reader';

/** A site by name, and what works better there than reading its page; null where the page does well. */
export interface Known {
  readonly view: string;
  readonly advice: MessageKey | null;
}

interface Site extends Known {
  /** Told by its address, or by what the page holds. */
  readonly host?: RegExp;
  readonly marks?: string;
}

const SITES: readonly Site[] = [
  { view: 'schoology', host: /^(?:[^/]+\.)?schoology\.com\//, advice: 'advice_schoology' },
  { view: 'google-classroom', host: /^classroom\.google\.com\//, advice: 'advice_google_classroom' },
  { view: 'infinite-campus', host: /^(?:[^/]+\.)?infinitecampus\.(?:org|com)\//, advice: 'advice_infinite_campus' },
  { view: 'webuntis', host: /^(?:[^/]+\.)?webuntis\.com\//, advice: 'advice_webuntis' },
  { view: 'edupage', host: /^(?:[^/]+\.)?edupage\.org\//, advice: 'advice_edupage' },
  {
    view: 'apptegy',
    host: /^(?:[^/]+\.)?(?:apptegy\.(?:com|net)|thrillshare\.com)\//,
    marks: 'a[href*="generate_ical"], link[href*="thrillshare"], script[src*="thrillshare"], script[src*="apptegy"]',
    advice: 'advice_apptegy',
  },
  {
    view: 'google-sheets',
    host: /^docs\.google\.com\/spreadsheets\/.*\/(?:pubhtml|htmlembed|htmlview|preview)/,
    marks: 'table.waffle',
    advice: null,
  },
  { view: 'google-sheets', host: /^docs\.google\.com\/spreadsheets\//, advice: 'advice_google_sheets' },
  { view: 'google-docs', host: /^docs\.google\.com\/document\/.*\/(?:pub|mobilebasic|preview)/, advice: null },
  { view: 'google-docs', host: /^docs\.google\.com\/document\//, advice: 'advice_google_docs' },
  { view: 'google-sites', host: /^sites\.google\.com\//, advice: null },
  { view: 'powerschool', marks: '#schedMatrixTable', advice: null },
  {
    view: 'powerschool',
    host: /^(?:[^/]+\.)?powerschool\.com\/|\/guardian\/(?:home|myschedule)/,
    advice: 'advice_powerschool',
  },
  { view: 'edlio', host: /\/apps\/(?:bell_schedules|events|pages)\b/, advice: null },
  { view: 'fet', marks: 'table th.xAxis + th.xAxis, table th.yAxis', advice: null },
];

/** Which site this is, by its address before its marks; null for a page of nobody's in particular. */
export function recognise({ url, document }: Pick<Page, 'url' | 'document'>): Known | null {
  const address = /^https?:\/\//.test(url) && URL.canParse(url) ? url.replace(/^https?:\/\/(?:[^/@]*@)?/, '') : '';
  const site =
    SITES.find(({ host }) => address !== '' && host?.test(address)) ??
    SITES.find(({ marks }) => marks !== undefined && document.querySelector(marks) !== null);
  return site ? { view: site.view, advice: site.advice } : null;
}
