/** The part of a path that names the view: `/calendar/u/0/r/month/2026/9/14`. */
const VIEW = /^(?<head>\/calendar\/(?:u\/\d+\/)?r\/)(?:month|customweek|year)(?<day>(?:\/\d+){3})?\/?$/;

/** The address of the same days in Week view; null where the address names no view of many days. */
export function weekAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  const found = url && VIEW.exec(url.pathname)?.groups;
  if (!found) return null;
  url.pathname = `${found.head}week${found.day ?? ''}`;
  return url.href;
}
