/** One event of a trace, as the browser writes it; times in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread itself, if its clock is known. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export const TRACED = ['toplevel', 'devtools.timeline', 'v8.compile'];
const RUN = ['EvaluateScript', 'FunctionCall', 'v8.compile'];

/** Milliseconds of the longest task in which a script of an extension ran; 0 if none did. */
export function longestTask(events: readonly TraceEvent[]): number {
  const whole = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const ran = whole.filter(
    ({ name, args }) => RUN.includes(name) && args?.data?.url?.startsWith('chrome-extension://'),
  );
  const tasks = whole.filter(({ name }) => /RunTask$/.test(name));
  const holds = (task: TraceEvent, { pid, tid, ts }: TraceEvent) =>
    pid === task.pid && tid === task.tid && ts >= task.ts && ts < task.ts + task.dur!;
  const ours = tasks.filter((task) => ran.some((one) => holds(task, one)));
  return Math.max(0, ...ours.map(({ dur, tdur }) => (tdur ?? dur!) / 1000));
}
