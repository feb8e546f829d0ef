/** Its outermost element, by which it is known. */
export const ROOT = '.dhx_cal_container';
