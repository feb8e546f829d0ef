import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clock, localTime } from '../../../time/date/dates';
import { dateWords } from '../../../time/date/date-words';
import { textTime } from './chip-time';
import { TEXTS_TRUTH } from '../fixtures/texts-truth';
import { parseHiddenText, type HiddenText } from './parse-hidden-text';

const COLLECTED = new URL('../../../../../shared/sites/google-calendar-texts.tsv', import.meta.url);
const ROWS = existsSync(COLLECTED) ? readFileSync(COLLECTED, 'utf8').split('\n').slice(1).filter(Boolean) : [];

describe.skipIf(ROWS.length === 0)('every collected hidden text', () => {
  it('has its truth', () => expect(TEXTS_TRUTH).toHaveLength(ROWS.length));

  it.each(TEXTS_TRUTH)('row %s', (truth) => {
    const [row = '', hash, ...said] = truth.split(' ');
    const [locale = '', , text = ''] = ROWS[Number(row) - 2]!.split('\t');
    expect(createHash('sha1').update(text).digest('hex').slice(0, 4)).toBe(hash);
    const lang = locale.split(' ')[0]!;
    // Also where the page does not say its language.
    for (const words of [dateWords(lang), dateWords(null)]) {
      expect(described(parseHiddenText(text, words))).toEqual(expectedOf(said, text));
    }
  });
});

/** Time, date, title, calendar, place and flags of a truth, its field numbers replaced by the fields. */
function expectedOf([time, date, title = '', calendar = '', place = '', ...flags]: string[], text: string) {
  if (time === 'none') return null;
  const whose = /^(own|cal)=(.*)$/.exec(calendar);
  return {
    time,
    date,
    title: fieldsOf(text, title, flags.includes('task')),
    calendar: whose ? { name: fieldsOf(text, whose[2]!, whose[1] === 'cal'), own: whose[1] === 'own' } : null,
    location: fieldsOf(text, place, true),
    declined: flags.includes('declined'),
    task: flags.includes('task'),
  };
}

function fieldsOf(text: string, numbers: string, labelled: boolean): string | null {
  if (numbers === '-') return null;
  const [first = 0, last = first] = numbers.split('-').map(Number);
  const whole = text
    .split(/[,、，]/)
    .slice(first, last + 1)
    .join(',')
    .trim();
  return (labelled ? whole.replace(/^[^:：]*[:：] ?/, '') : whole).replace(/^「(.*)」$/, '$1');
}

function described(text: HiddenText | null) {
  if (text === null) return null;
  const { title, calendar, location, declined, task, when, dates } = text;
  let time = 'all-day';
  if (when) {
    const { start, end, date } = textTime(when);
    const say = (at: number) => (date ? localTime(date, at) : `${at >= 1440 ? '+' : ''}${clock(at)}`);
    time = end === null ? say(start) : `${say(start)}/${say(end)}`;
  }
  const date = dates === null ? '-' : dates.from === dates.to ? dates.from : `${dates.from}/${dates.to}`;
  return { time, date, title, calendar, location, declined, task };
}

describe('parseHiddenText', () => {
  const en = dateWords('en');
  const es = dateWords('es');

  it.each<[string, string, string[], Partial<HiddenText>]>([
    [
      'the visible half says where the title ends',
      '9am to 10am, Math, Grade 2, Doe, Pat, No location, June 2, 2026',
      ['Math, Grade 2'],
      { title: 'Math, Grade 2', calendar: { name: 'Doe, Pat', own: true } },
    ],
    [
      'a visible text that is not the title is not believed',
      '9am to 10am, Math, Pat Doe, Location: Gym, June 2, 2026',
      ['Gym', '9am'],
      { title: 'Math', location: 'Gym' },
    ],
    [
      'a visible beginning of the title is not the title',
      '9am to 10am, Math Workshop, Pat Doe, No location, June 2, 2026',
      ['Math'],
      { title: 'Math Workshop' },
    ],
    [
      'a title that looks like a time',
      '9am to 10am, 9am, Pat Doe, No location, June 2, 2026',
      ['9am'],
      { title: '9am' },
    ],
    [
      'a title that looks like a field',
      '9am to 10am, Location: Mars, Pat Doe, No location, June 2, 2026',
      ['Location: Mars'],
      { title: 'Location: Mars', location: null },
    ],
    [
      'a title with a date in it',
      '9am to 10am, Due May 5, 2026, Pat Doe, No location, June 2, 2026',
      [],
      { title: 'Due May 5, 2026', dates: { from: '2026-06-02', to: '2026-06-02' } },
    ],
    [
      'a title that says Declined',
      '9am to 10am, Declined, Pat Doe, No location, June 2, 2026',
      [],
      { title: 'Declined', declined: false },
    ],
    [
      'a calendar with commas',
      '9am to 10am, Math, Calendar: Room 14, Ms. Lee, Declined, No location, June 2, 2026',
      [],
      { title: 'Math', calendar: { name: 'Room 14, Ms. Lee', own: false }, declined: true },
    ],
    [
      'markup is text',
      '9am to 10am, <img src=x onerror=alert(1)>, Pat Doe, No location, June 2, 2026',
      [],
      { title: '<img src=x onerror=alert(1)>' },
    ],
    [
      'RTL marks and emoji stay in the title',
      '9am to 10am, \u202eMath\u202c 🎨, Pat Doe, No location, June 2, 2026',
      ['\u202eMath\u202c 🎨'],
      { title: '\u202eMath\u202c 🎨' },
    ],
    [
      'a British colour label',
      '9am to 10am, Math, Pat Doe, No location, Colour: Work, June 2, 2026',
      [],
      { title: 'Math', location: null },
    ],
    [
      'a range over New Year',
      'All day, Break, Pat Doe, No location, December 29, 2026 – January 3, 2027',
      [],
      { allDay: true, dates: { from: '2026-12-29', to: '2027-01-03' } },
    ],
  ])('%s', (_name, text, seen, expected) => {
    expect(parseHiddenText(text, en, seen)).toMatchObject(expected);
  });

  it.each([
    ['De 9:00 a. m. a 1:15 p. m., Taller, Ana, Sin ubicación, 2 de junio de 2026', 540, 795],
    ['De 9:00 a.\u00a0m. a 1:15 p.\u00a0m., Taller, Ana, Sin ubicación, 2 de junio de 2026', 540, 795],
    ['9:20\u202fAM to 10:10\u202fAM, Math, Pat Doe, No location, June 2, 2026', 560, 610],
    ['11 to 1pm, Math, Pat Doe, No location, June 2, 2026', 660, 780],
    ['9:30 to 10:15am, Math, Pat Doe, No location, June 2, 2026', 570, 615],
    ['22:00 to 24:00, Late, Pat Doe, No location, June 2, 2026', 1320, 1440],
    ['11:30pm to 12:15am, Late, Pat Doe, No location, June 2, 2026', 1410, 1455],
  ])('%s', (text, start, end) => {
    expect(textTime(parseHiddenText(text, es)!.when!)).toMatchObject({ start, end });
  });

  it.each<[string, string, number, number, string]>([
    ['pt', '14h30 às 15h15, Aula, Ana, Nenhum local, 2 de junho de 2026', 870, 915, '2026-06-02'],
    ['el', '9:30 π.μ. έως 1:15 μ.μ., Μάθημα, Άννα, Τοποθεσία: Α, 2 Ιουνίου 2026', 570, 795, '2026-06-02'],
    ['hu', 'de. 9:30 – du. 1:15, Óra, Anna, Helyszín: A, 2026. június 2.', 570, 795, '2026-06-02'],
    ['ar', 'من ٩:٣٠ ص إلى ١:١٥ م، درس، آنا، ٢ يونيو ٢٠٢٦', 570, 795, '2026-06-02'],
    ['vi', '9:30 SA đến 1:15 CH, Toán, Anna, 2 tháng 6, 2026', 570, 795, '2026-06-02'],
    ['fi', '9.30–13.15, Tunti, Anna, 2. kesäkuuta 2026', 570, 795, '2026-06-02'],
    ['he', '9:30 עד 13:15, שיעור, אנה, 2 ביוני 2026', 570, 795, '2026-06-02'],
    ['th', '9:30 ถึง 13:15, เรียน, แอน, 2 มิถุนายน 2569', 570, 795, '2026-06-02'],
    ['ko', '오전 9:30~오후 1:15, 수학, 안나, 위치 없음, 2026년 6월 2일', 570, 795, '2026-06-02'],
    ['zh-TW', '上午9:30 至 下午1:15，數學，安娜，沒有任何地點資訊，2026年6月2日', 570, 795, '2026-06-02'],
  ])('languages not in the collection: %s', (lang, text, start, end, date) => {
    const parsed = parseHiddenText(text, dateWords(lang))!;
    expect(textTime(parsed.when!)).toMatchObject({ start, end });
    expect(parsed.dates?.from).toBe(date);
  });

  it.each([
    '',
    'Pat Doe',
    'Calendar: Room 14, Accepted',
    '16 events, Monday, September 14',
    'Week of March 8, 2026, 16 events',
    'September 28 – October 2, 2026',
    'Saturday, September 19⋅10:00 – 11:00',
    '2nd Grade, Room 4, Ms. Lee',
  ])('no event: %j', (text) => expect(parseHiddenText(text, en)).toBeNull());

  it('is quick with a title of 10 000 characters', () => {
    const title = 'a, '.repeat(3333) + 'end';
    const start = performance.now();
    expect(parseHiddenText(`9am to 10am, ${title}, Pat Doe, No location, June 2, 2026`, en)?.title).toBe(title);
    expect(parseHiddenText(title, en)).toBeNull();
    expect(performance.now() - start).toBeLessThan(200);
  });
});
