import { makeContext } from './context';
import { bodyAttrs, bodyTree } from './frame/body';
import { styles } from './frame/styles';
import { h, toHtml } from './node';
import { rangeText } from './views/view';
import type { PageSpec } from './spec';

const NONCE = 'pageNonce01';

/** Headers like Google's: without the nonce nothing runs in the page or styles it, and no string becomes markup. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "require-trusted-types-for 'script'",
    'trusted-types goog#html',
    `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${NONCE}'`,
    // Inline style attributes are allowed, since Google itself places chips with them.
    "style-src-attr 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; '),
};

/**
 * A whole Google Calendar page as HTML.
 * @param liveScript the script that `buildLive` made; without it the page does nothing
 */
export function googleCalendarPage(spec: PageSpec, liveScript?: string): string {
  const context = makeContext(spec);
  const head = h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('link', { rel: 'icon', href: 'data:,' }),
    h('title', {}, `Google Calendar - ${rangeText(context)}`),
    h('style', { nonce: NONCE }, '%STYLE%'),
  );
  const body = h(
    'body',
    bodyAttrs(context),
    bodyTree(context),
    liveScript && h('script', { nonce: NONCE, type: 'application/json', id: 'spec' }, '%SPEC%'),
    liveScript && h('script', { nonce: NONCE }, '%LIVE%'),
  );
  const fill: Record<string, string> = {
    STYLE: styles(context.css),
    SPEC: JSON.stringify(spec).replace(/</g, '\\u003c'),
    LIVE: (liveScript ?? '').replace(/<\/script/gi, '<\\/script'),
  };
  const html = toHtml(h('html', { lang: context.language.code }, head, body));
  return `<!doctype html>${html.replace(/%(STYLE|SPEC|LIVE)%/g, (_, what: string) => fill[what] ?? '')}`;
}
