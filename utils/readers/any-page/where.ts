/** Changes from day to day while the page stays the same one. */
const PASSING = /^(?:utm_.*|fbclid|gclid|date|day|week|month|year|time|start|end|view|_.*)$/i;

/** The page's lasting address, which tells its schedules from another page's: no fragment, nothing that passes. */
export function whereOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { host, pathname, searchParams } = new URL(url);
  const lasting = [...searchParams].filter(([name]) => !PASSING.test(name)).map(([name, value]) => `${name}=${value}`);
  return host + pathname + (lasting.length > 0 ? `?${lasting.sort().join('&')}` : '');
}
