import { listed } from '../../../../utils/model/text/any-of';

/** Hosts of pictures, films, maps and forms that schools put into their pages. */
export const NO_CALENDAR_HOSTS = listed(String.raw`
  youtube(?:-nocookie)?\.com
  vimeo\.com
  facebook\.com
  twitter\.com
  x\.com
  instagram\.com
  spotify\.com
  maps\.google\.[a-z.]+
  recaptcha\.net
  doubleclick\.net
  googlesyndication\.com
`);
