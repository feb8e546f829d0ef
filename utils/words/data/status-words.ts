/** The person is away, one entry a line: Google's and Outlook's own words, and what people type. */
export const AWAY: readonly string[] = [
  'out of (?:the )?office',
  'ooo',
  'fuera de (?:la )?oficina',
  'außer haus',
  'abwesend',
  'absent du bureau',
  'absence du bureau',
  'fuori sede',
  'fora do escritório',
  'niet aanwezig',
  '不在',
  '부재중',
];

/** The person works alone, or says from where. Whole titles. */
export const AT_WORK: readonly string[] = [
  'focus time',
  'do not disturb',
  'tiempo de concentración',
  'fokuszeit',
  'temps de concentration',
  'momento di concentrazione',
  'horário de concentração',
  'focustijd',
  'サイレント ?モード',
  '집중 시간',
  'working (?:from home|elsewhere|remotely|location)',
  'home',
  'office',
  'wfh',
  'casa',
  'oficina',
];
