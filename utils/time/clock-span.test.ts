import { describe, expect, it } from 'vitest';
import type { TypedClock } from './clock-marks';
import { clockSpans } from './clock-span';

const said = (clock: TypedClock | null) =>
  clock ? `${clock.hour}:${String(clock.minute).padStart(2, '0')}${clock.half ?? ''}` : '?';
const read = (text: string) => clockSpans(text).map(({ from, to }) => `${said(from)}–${said(to)}`);

describe('spans of clock times as typed', () => {
  it.each([
    ['8:30 – 9:05 Math', ['8:30–9:05']],
    ['8:05-835 Math', ['8:05–8:35']],
    ['3:15 - 3;25 Clean up', ['3:15–3:25']],
    ['8: 30 Read around the room', ['8:30–?']],
    ['9-9:40 Math', ['9:00–9:40']],
    ['8:45a-9:00a Arrival', ['8:45am–9:00am']],
    ['11:20ish Recess', ['11:20–?']],
    ['Until 8:05 Play', ['?–8:05']],
    ['from 8:00 to 8:20 Arrival', ['8:00–8:20']],
    ['9:45-10 a.m. Snack', ['9:45–10:00am']],
    ['8:00 ~ 8:20 Arrival', ['8:00–8:20']],
    ['8:00 ..... 8:20', ['8:00–8:20']],
    ['de 8:00 a 9:00 Lectura', ['8:00–9:00']],
    ['12:00 pm - 1:05 pm Lunch', ['12:00pm–1:05pm']],
    ['11:30-noon Lunch', ['11:30–12:00pm']],
    ['mediodía', ['12:00pm–?']],
    ['٨:٠٥ – ٨:٣٠', ['8:05–8:30']],
    ['Gates Open | 7:50 AM | 8:05 AM | 15 min', ['7:50am–8:05am']],
    ['12:05-12:35pmLUNCH', ['12:05–12:35pm']],
    ['8 h 20 à 8 h 35 : Arrivée', ['8:20–8:35']],
    ['9 h à 9 h 30 Lecture', ['9:00–9:30']],
    ['9H00-9H45 Español', ['9:00–9:45']],
    ['8:00 hrs - 8:30 hrs Lectura', ['8:00–8:30']],
    ['12:00 m. – 12:40 p. m. Almuerzo', ['12:00–12:40pm']],
    ['8:05,8:20,Math', ['8:05–8:20']],
    ['9:00 Hora del cuento', ['9:00–?']],
    ['Start 8:00 End 8:20', ['8:00–8:20']],
    // A third time beside two columns: nobody knows which two belong together.
    ['Recess | 9:30 AM | 9:30 AM | 9:45 AM |', ['9:30am–?', '9:30am–?', '9:45am–?']],
    // No times.
    ['Midday Transition', []],
    ['Noon Recess duty', []],
    ['2 h 30 of sleep', []],
    ['John 3:16-18', ['3:16–?']],
    ['Room 14', []],
    ['Grades 3-5', []],
    ['1:1 support', []],
    ['$8:50', []],
    ['555-0100', []],
    ['10:30 Exploration A 11:15 Exploration B', ['10:30–?', '11:15–?']],
  ])('%s', (text, spans) => expect(read(text)).toEqual(spans));
});
