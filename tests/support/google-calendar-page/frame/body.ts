import type { Context } from '../context';
import { h, type El } from '../node';
import { mainRegion } from '../views/view';
import { sidebar } from './sidebar';
import { topBar } from './top-bar';

const KEYS: Record<string, string> = {
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  customday: 'CUSTOM_DAYS',
  agenda: 'AGENDA',
  year: 'YEAR',
};

/** What `<body>` says about the view; nothing in the embed. */
export function bodyAttrs({ css, spec }: Context): Record<string, string> {
  const attrs: Record<string, string> = { class: `${css('body')} ${spec.theme === 'dark' ? css('dark') : ''}` };
  if (spec.width !== undefined) attrs.style = `width: ${spec.width}px;`;
  if (spec.view === 'editor') return { ...attrs, 'data-viewfamily': 'EVENT_EDIT' };
  const key = KEYS[spec.view];
  return key ? { ...attrs, 'data-viewkey': key, 'data-viewfamily': 'EVENT' } : attrs;
}

/** Everything in the body but scripts. */
export function bodyTree(context: Context): El {
  const { css, spec } = context;
  if (spec.view === 'editor') return h('div', { class: css('app') }, mainRegion(context));
  if (spec.view === 'embed-month') return h('div', { class: `${css('app')} ${css('embed')}` }, mainRegion(context));
  return h(
    'div',
    { class: css('app') },
    topBar(context),
    h('div', { class: css('under-bar') }, sidebar(context), mainRegion(context)),
  );
}
