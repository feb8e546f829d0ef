import { expect, it } from 'vitest';
import { longestTask, type TraceEvent } from './longest-task';

const event = (name: string, ts: number, dur: number, also: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  ...also,
});
const of = (url: string) => ({ args: { data: { url } } });
const OURS = of('chrome-extension://abc/content-scripts/a.js');
const TASK = 'ThreadControllerImpl::RunTask';

it.each<[string, TraceEvent[], number]>([
  ['nothing', [], 0],
  ['a task of the page’s', [event(TASK, 0, 9000), event('FunctionCall', 10, 100, of('https://a.example/a.js'))], 0],
  ['a task of ours, whole', [event(TASK, 0, 9000), event('FunctionCall', 10, 100, OURS)], 9],
  ['its thread time, where told', [event(TASK, 0, 9000, { tdur: 4000 }), event('FunctionCall', 10, 100, OURS)], 4],
  [
    'the longest of several',
    [
      event(TASK, 0, 2000),
      event('v8.compile', 1, 5, OURS),
      event(TASK, 3000, 7000),
      event('EvaluateScript', 3001, 5, OURS),
    ],
    7,
  ],
  ['no other thread’s', [event(TASK, 0, 9000, { tid: 2 }), event('FunctionCall', 10, 100, OURS)], 0],
])('%s', (_, events, longest) => expect(longestTask(events)).toBe(longest));
