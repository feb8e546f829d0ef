import { describe, expect, it } from 'vitest';
import { capture, capturesOf, rowsOfEvents, rowsOfReading } from '../../../tests/support/pages/capture-events';
import { canvas } from './reader';
import { kindOf, readWith } from '../../../tests/support/pages/read-with';

const HOST = 'https://district.example/calendar#';

describe.skipIf(capturesOf('canvas/').length === 0)('captured pages', () => {
  it('the week is read whole, assignments are no blocks', () => {
    const { page, events } = capture('canvas/canvas.week.html', `${HOST}view_name=week&view_start=2026-01-26`);
    expect(kindOf(canvas, page)).toMatchObject({ view: 'week', readable: true });
    const reading = readWith(canvas, page);
    expect(rowsOfReading(reading)).toEqual(rowsOfEvents(events));
    expect(reading.timetables.map(({ calendar }) => calendar)).toEqual([
      { token: 'district.example/calendar#course_1401', name: 'Grade 2 - Rivera', own: false },
    ]);
    expect(reading.timetables.flatMap(({ blocks }) => blocks).map(({ timing }) => timing)).not.toContain('implied');
  });

  it('the agenda says every start; an end that is not so is implied', () => {
    const { page, events } = capture('canvas/canvas.agenda.html', `${HOST}view_name=agenda&view_start=2026-01-26`);
    const reading = readWith(canvas, page);
    const start = (row: string) => row.replace(/\/\S+/, '');
    const truth = rowsOfEvents(events);
    expect(rowsOfReading(reading).map(start)).toEqual(truth.map(start));
    const stated = reading.timetables.map(({ blocks, ...rest }) => ({
      ...rest,
      blocks: blocks.filter(({ timing, allDay }) => timing === 'stated' && !allDay),
    }));
    expect(truth).toEqual(expect.arrayContaining(rowsOfReading({ ...reading, timetables: stated })));
    // Half an hour that may be less, with something else inside it: only as good as what follows.
    expect(rowsOfReading(reading).filter((row) => !truth.includes(row)).length).toBeLessThanOrEqual(12);
  });
});
