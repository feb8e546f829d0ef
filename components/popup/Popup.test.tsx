// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { at, day, room } from '../../tests/support/made/days';
import { ROOM_14, ROWS, TODAY, button, dayOf, openPopup, settled, text } from '../../tests/support/in-jsdom/popup';

vi.mock('../shared/say', () => import('../../tests/support/in-jsdom/words'));

const parts = () =>
  [...document.querySelectorAll('.part')].map((part) => [
    part.querySelector('h3')?.textContent,
    [...part.querySelectorAll('.row-title')].map((title) => title.textContent),
  ]);

describe('the day', () => {
  it('is there in the first paint: the answer, then now, the times to come, and the rest folded', () => {
    openPopup('09:30');
    expect(text('h1')).toBe('Room 14 – Ms. Rivera');
    expect(text('h2')).toBe('Now until 9:55, 25 min left: Writers Workshop');
    expect(text('.basis')).toBe('From Google Calendar, updated Sep 14');
    expect(parts()).toEqual([
      ['Now', ['Writers Workshop']],
      ['Then', ['Math']],
      ['1 other lesson', ['Koala Time']],
      ['Earlier today', ['Arrival']],
    ]);
  });

  it('tells rank, certainty and a booking in words', () => {
    openPopup('09:30');
    expect([...document.querySelectorAll('.window-line')].map((line) => line.textContent)).toEqual([
      '9:20–9:55 · students writeBest · estimate',
      '10:50–11:20 · students writeGood · from you · you’re booked',
    ]);
    expect([...document.querySelectorAll('.rank-mark')].map((mark) => mark.getAttribute('data-rank'))).toEqual([
      'best',
      'good',
    ]);
  });

  it('unfolds the block that matters, one at a time', () => {
    openPopup('09:30');
    const unfolded = () =>
      [...document.querySelectorAll('.row-head[aria-expanded="true"]')].map((head) => head.textContent);
    expect(unfolded()).toEqual(['9:10–10:10Writers Workshop']);
    button(/Koala Time/).click();
    expect(unfolded()).toEqual(['10:10–10:40Koala Time']);
    expect(text('.row.open .row-more')).toContain('What is “Koala Time”?');
    button(/Koala Time/).click();
    expect(unfolded()).toEqual([]);
  });

  it('shows another day whole, with the typical weekday saying so', async () => {
    openPopup('09:30', {
      day: async (classroom, date) =>
        day(ROWS, { classroom, date, basis: { said: 'typical', weekday: 'tue', readOn: '2026-09-08' } }),
    });
    button(/Tue15/).click();
    await settled();
    expect(text('h2')).toBe('Tue, Sep 15 · Best time 9:20–9:55: Writers Workshop');
    expect(text('.basis')).toBe('Usual Tuesday (from Sep 8). Open the calendar to check this date.');
    expect(parts()).toEqual([
      ['Push-in times', ['Writers Workshop', 'Math']],
      ['2 other lessons', ['Arrival', 'Koala Time']],
    ]);
  });

  it('says which week it shows, and leads back to today', async () => {
    const source = openPopup('09:30');
    // Intl writes thin spaces around the dash.
    const week = () => text('.days-week')?.replace(/\s/g, ' ');
    expect(week()).toBe('Sep 14 – 18');
    button('Next week').click();
    await settled();
    expect(source.day).toHaveBeenLastCalledWith(ROOM_14, '2026-09-21');
    expect(week()).toBe('Sep 21 – 25Today');
    button(/^Today$/).click();
    await settled();
    expect(source.day).toHaveBeenLastCalledWith(ROOM_14, TODAY);
  });

  it('on a late start puts what may not happen aside', () => {
    const kind = { kind: 'late-start', from: at('10:05'), until: null, grades: null, because: '2-hour delay' } as const;
    openPopup('08:10', {}, { day: day(ROWS, { classroom: ROOM_14, kind }) });
    expect(text('h2')).toBe('School starts at 10:05 (2-hour delay)');
    expect(parts()).toEqual([
      ['Then', ['Writers Workshop', 'Math']],
      ['1 other lesson', ['Koala Time']],
      ['May not happen today', ['Arrival']],
    ]);
  });

  it('asks whose schedule it is where the page named nobody', async () => {
    const unnamed = { ...ROOM_14, name: 'Daily Schedule' };
    const source = openPopup('09:30', {}, { day: day(ROWS, { classroom: unnamed }) });
    const field = document.querySelector<HTMLInputElement>('.room-ask input')!;
    field.value = ' Ms. Tran ';
    field.form!.requestSubmit();
    await settled();
    expect(source.rename).toHaveBeenCalledExactlyOnceWith(unnamed, 'Ms. Tran');
  });

  it('asks no such thing of a room with a name', () => {
    openPopup('09:30');
    expect(document.querySelector('.room-ask')).toBeNull();
  });

  it('is ranked for the goals chosen above it', async () => {
    const source = openPopup('09:30', {}, { goals: ['handwriting'] });
    button('Remove goal: Handwriting').click();
    expect(source.setGoals).toHaveBeenLastCalledWith([]);
    await settled();
    const add = document.querySelector<HTMLSelectElement>('.goal-chips select')!;
    add.value = 'note-taking';
    add.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(source.setGoals).toHaveBeenLastCalledWith(['note-taking']);
    expect(source.day).toHaveBeenLastCalledWith(ROOM_14, TODAY);
    expect(text('.goal-chips')).toContain('Note-taking');
  });

  it('says of the sample that it is made up', () => {
    openPopup('09:30', {}, { day: day(ROWS, { classroom: room('Room 14', { sources: ['sample:room-14'] }) }) });
    expect(text('.basis')).toBe('Sample classroom, made up');
  });

  it('opens on Monday at the weekend and says why', () => {
    openPopup('09:30', {}, { day: dayOf(ROOM_14, '2026-09-21') }, '2026-09-19');
    expect(text('.answer')).toContain('No school today. Showing Monday.');
  });

  it.each([
    ['no-school' as const, null, 'No school'],
    ['early-release' as const, at('12:15'), 'Early release at 12:15'],
    ['early-release' as const, null, 'Early release'],
  ])('says why a day is not like others: %s until %s', (kind, until, words) => {
    const because = '<img onerror=alert(1)> Day';
    openPopup('09:30', {}, { day: day([], { kind: { kind, from: null, until, grades: null, because } }) });
    expect(text('.notice')).toContain(`${words}The calendar says: “${because}”`);
    expect(document.querySelector('img')).toBeNull();
  });

  it.each([
    [{ because: 'Staff Day', source: 'District' }, '“Staff Day” – District', 'Show times anyway', 'regular'],
    [{ because: null, decided: true }, 'You said so', 'Undo', null],
  ])('says whose word a changed day is, and takes the OT’s own: %j', async (said, words, press, decision) => {
    const kind = { kind: 'no-school' as const, from: null, until: null, grades: null, ...said };
    const source = openPopup('09:30', {}, { day: day(ROWS, { kind }) });
    expect(text('.notice')).toContain(words);
    expect(document.querySelectorAll('.notice button')).toHaveLength(1);
    button(press).click();
    await settled();
    expect(source.decide).toHaveBeenCalledExactlyOnceWith(expect.anything(), TODAY, decision);
    expect(document.querySelectorAll('.row').length).toBeGreaterThan(0);
  });

  it('lets the OT close an ordinary day', () => {
    const source = openPopup('09:30');
    button('No school this day?').click();
    expect(source.decide).toHaveBeenCalledExactlyOnceWith(ROOM_14, TODAY, 'no-school');
  });

  it('looks ahead to changed days', () => {
    const because = [{ title: 'PD day', source: 'District' }];
    const ahead = { start: null, end: null, because, decided: false, habit: false };
    const coming = () => [
      { ...ahead, date: '2026-09-17', to: '2026-09-17', kind: 'early-release' as const, end: 735 },
      { ...ahead, date: '2026-09-21', to: '2026-09-25', kind: 'no-school' as const },
    ];
    openPopup('09:30', { coming });
    expect([...document.querySelectorAll('.coming li')].map((one) => one.textContent)).toEqual([
      'Thu, Sep 17: Early release at 12:15',
      'Mon, Sep 21 to Fri, Sep 25: No school',
    ]);
  });

  it('lists no lessons on a day without school', () => {
    const kind = { kind: 'no-school' as const, from: null, until: null, grades: null, because: 'Labor Day' };
    openPopup('09:30', {}, { day: day(ROWS, { kind }) });
    expect(text('h2')).toBe('No school this day');
    expect(document.querySelectorAll('.row')).toHaveLength(0);
  });
});
