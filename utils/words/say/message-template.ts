/** What differs from one message to the next. */
export interface TemplateValues {
  readonly teacher: string;
  readonly lesson: string;
  readonly day: string;
  readonly time: string;
  readonly doing: string;
}

const NAMES = ['teacher', 'lesson', 'day', 'time', 'doing'] as const;

/** A message with what is of one push-in time alone put as `{teacher}`, `{lesson}`, `{day}`, `{time}`, `{doing}`. */
export function templateOf(text: string, values: TemplateValues): string {
  // The longest first: a lesson may be called what students do.
  const known = NAMES.filter((name) => values[name] !== '').sort((a, b) => values[b].length - values[a].length);
  return known.reduce((made, name) => made.split(values[name]).join(`{${name}}`), text);
}

/** A template with the values of one push-in time. */
export function filled(template: string, values: TemplateValues): string {
  return template.replace(/\{(teacher|lesson|day|time|doing)\}/g, (_, name: keyof TemplateValues) => values[name]);
}
