/**
 * Work for a background that will be killed: it repeats every kind of write for ever, each week with a word of its own.
 */

const DATES = ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18'];
const TITLES = ['Math', 'Recess', 'Writers Workshop', 'Lunch', 'Reading', 'Science'];

/** How many writes were done so far, in the page that runs `writeForever`; refused writes do not count. */
export interface Written {
  writes: number;
}

/** Runs in one of our own pages, and uses nothing outside itself. */
export function writeForever(dates: readonly string[], titles: readonly string[]): void {
  const page = globalThis as unknown as Written & {
    chrome: { runtime: { sendMessage(message: object): Promise<{ ok?: boolean } | undefined> } };
  };
  page.writes = 0;
  const send = async (pushin: string, data: object) => {
    await page.chrome.runtime.sendMessage({ pushin, data }).then(
      (answer) => void (answer?.ok && page.writes++),
      () => undefined,
    );
  };
  const any = <T>(all: readonly T[]) => all[Math.floor(Math.random() * all.length)]!;
  const some = (most: number) => Math.floor(Math.random() * most);
  const ref = (n: number) => ({ token: `c_${n}`, name: `Room ${n}`, own: false });
  const source = (n: number) => `google-calendar:c_${n}`;
  let word = Date.now();
  const week = (first: number) => {
    const called = `v${word++}`;
    const block = (date: string, title: string, at: number) => ({
      ...{ title: `${title} ${called}`, note: null, date, days: null, rotation: null, start: 480 + at * 45 },
      ...{ end: 520 + at * 45, location: null, allDay: false, declined: false, task: false, timing: 'stated' },
    });
    const timetables = [0, 1, 2].map((n) => ({
      calendar: ref(first + n),
      grade: null,
      blocks: dates.flatMap((date) => titles.map((title, at) => block(date, title, at))),
    }));
    const shown = { from: dates[0], to: dates.at(-1) };
    const reading = { reader: 'google-calendar', view: 'week', shown, timetables, warnings: [] };
    return send('reading:keep', { reading, where: 'calendar.google.com/calendar/u/0/r' });
  };
  const forever = async (act: () => Promise<void>) => {
    for (;;) await act();
  };
  const role = () => any(['classroom', 'mine', 'district', 'ignored']);
  const said = { is: 'correction', block: 'x', title: 'x', activity: 'math', mode: 'work', workStart: null };
  for (const act of [
    () => week(some(6)),
    () => send('calendar:role', { source: source(some(8)), ref: ref(1), role: role() }),
    () => send('correction:add', { classroom: source(some(8)), ...said }),
    () => send('settings:change', { minLength: 5 + some(100) }),
    () => send('day:decide', { date: any(dates), school: '', kind: any(['regular', 'no-school', null]) }),
    () => send('classroom:grade', { source: source(some(8)), ref: ref(2), grade: any(['1', '2', '3']) }),
  ])
    void forever(act);
}

export const WRITE_ARGS = [DATES, TITLES] as const;

type Row = Readonly<Record<string, unknown>>;

/** The faults in a database, by store; empty if everything in it is whole. */
export function brokenIn(stores: Readonly<Record<string, readonly Row[]>>): string[] {
  const { classrooms = [], days = [] } = stores;
  const ids = new Set(classrooms.map(({ id }) => id));
  const lost = ['days', 'typical', 'corrections'].flatMap((name) =>
    (stores[name] ?? []).some(({ classroom }) => !ids.has(classroom)) ? [`${name} without a classroom`] : [],
  );
  const sources = classrooms.flatMap((room) => room['sources'] as string[]);
  const twice = new Set(sources).size < sources.length ? ['a calendar of two classrooms'] : [];
  const weeks = Map.groupBy(days, ({ source }) => source);
  const half = [...weeks].flatMap(([, rows]) => {
    const words = new Set(
      rows.map(({ blocks }) => (blocks as { title: string }[])[0]?.title.split(' ').at(-1) ?? 'none'),
    );
    return words.size > 1 || rows.length !== DATES.length ? [`${rows.length} days of ${words.size} weeks`] : [];
  });
  return [...lost, ...twice, ...half];
}
