import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { dateWords } from '../../../time/date/date-words';
import { chipText } from './chip-text';

const read = (html: string, lang = 'en') => {
  const { title, span, rest } = chipText(
    new JSDOM(`<div>${html}</div>`).window.document.querySelector('div')!,
    dateWords(lang),
  );
  const time =
    span &&
    [span.from, span.to]
      .map((at) => (at ? `${at.hour}:${String(at.minute).padStart(2, '0')}${at.half ?? ''}` : ''))
      .join('–');
  return [title, time, ...rest];
};

it.each<[string, string, (string | null)[]]>([
  ['time before title', '<b>8:05 AM – 8:20 AM</b><i>Math</i>', ['Math', '8:05am–8:20am']],
  ['title before time', '<i>Math</i><b>8:05am <span>- 8:20am</span></b>', ['Math', '8:05am–8:20am']],
  ['start and end apart', '<i>Math</i><b>8:05</b><b>8:20</b>', ['Math', '8:05–8:20']],
  ['a line below, in the same element', '<p><b>Math</b><br>Page 14</p><i>8:05</i>', ['Math', '8:05–', 'Page 14']],
  ['a word set apart within a title', '<p>Math <b>Unit 3</b></p><i>8:05</i>', ['Math Unit 3', '8:05–']],
  ['a title with letters a time may have', '<i>Plan H</i><b>8:05h</b>', ['Plan H', '8:05–']],
  ['a place below', '<b>8:05</b><i>Math</i><u>Room 12</u>', ['Math', '8:05–', 'Room 12']],
  ['a title that begins with a time', '<b>9:00 AM</b><i>8:05 Bus</i>', ['8:05 Bus', '9:00am–']],
  ['time and title in one element', '<i>08:05 Math</i>', ['Math', '8:05–']],
  ['a range and title in one element', '<i>8:05 – 8:20 Math</i>', ['Math', '8:05–8:20']],
  ['marks only', '<i>—</i><b>8:05</b>', ['', '8:05–']],
  ['a title with a word that joins times', '<i>9 to 5</i><b>8:05 to 9:00</b>', ['9 to 5', '8:05–9:00']],
  ['no time', '<i>Math</i>', ['Math', null]],
  ['markup is text', '<i>&lt;b&gt;8:05&lt;/b&gt;</i>', ['<b>8:05</b>', null]],
  ['script and style are not', '<style>8:05</style><i>Math</i>', ['Math', null]],
])('%s', (_name, html, expected) => expect(read(html)).toEqual(expected));

it('knows the clock words of the page’s language', () => {
  expect(read('<b>8:05 a. m. – 1:00 p. m.</b><i>Mate</i>', 'es')).toEqual(['Mate', '8:05am–1:00pm']);
  expect(read('<b>11:35 ص – 12:15 م</b><i>Math</i>', 'ar')).toEqual(['Math', '11:35am–12:15pm']);
  expect(read('<b>٠٨:١٥ – ٠٨:٤٥</b><i>Math</i>', 'ar')).toEqual(['Math', '8:15–8:45']);
  expect(read('<b>8:05 – 8:20 Uhr</b><i>Mathe</i>', 'de')).toEqual(['Mathe', '8:05–8:20']);
});
