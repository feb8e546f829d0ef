import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { Card } from '../../../../components/overlay/card/Card';
import { css } from '../../../../components/overlay/css';
import type { Deeds } from '../../../../components/overlay/view';
import { NotesView } from '../../../../components/popup/day/NotesView';
import '../../../../components/popup/Popup.css';
import '../../../../components/shared/page.css';
import type { Notes } from '../../../../utils/model/notes';
import { DEFAULT_SETTINGS } from '../../../../utils/model/settings';
import type { CardSubject } from '../../../../utils/overlay/card-subject';
import { message } from '../../../../utils/words/say/message';
import { someClassified, someScore, someTimetable } from '../../made/blocks';

/** The name is long enough to need a second line. */
const ROOM = 'Mrs. Delgado-Featherstone – Grade 3, Room 21';

declare global {
  interface Window {
    /** What is wider than its box, cut off, or has to be scrolled, in the card and in the popup's notes of each. */
    wrongCards(all: readonly Notes[]): Promise<string[]>;
  }
}

/** Runs in a page of its own. It draws the card and the popup's notes as they are in a lesson, one after the other. */
window.wrongCards = async (all) => {
  const wrong: string[] = [];
  for (const notes of all) {
    const about = `${notes.grade} ${notes.activity}`;
    wrong.push(...(await cardOf(notes)).map((what) => `card ${about}: ${what}`));
    wrong.push(...(await popupOf(notes)).map((what) => `popup ${about}: ${what}`));
  }
  return wrong;
};

async function cardOf(notes: Notes): Promise<string[]> {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const style = root.appendChild(document.createElement('style'));
  style.textContent = css;
  const [attached] = createSignal(1);
  const mark = { left: 900, top: 200, width: 6, height: 30 };
  const deeds = { notes: async () => notes } as unknown as Deeds;
  const dispose = render(
    () => (
      <div class="overlay" data-theme="light">
        <Card
          subject={subjectOf(notes)}
          about={() => ({ lesson: mark, mark })}
          attached={attached}
          settings={DEFAULT_SETTINGS}
          deeds={deeds}
          onClose={() => undefined}
        />
      </div>
    ),
    root,
  );
  await drawn();
  const card = root.querySelector<HTMLElement>('.card')!;
  const body = root.querySelector<HTMLElement>('.card-body')!;
  const wrong = tooWide(card);
  if (card.offsetHeight > 420) wrong.push(`${card.offsetHeight} px high`);
  if (body.scrollHeight > body.clientHeight + 1) wrong.push(`scrolls ${body.scrollHeight} in ${body.clientHeight} px`);
  for (const folded of root.querySelectorAll('details')) folded.open = true;
  await drawn();
  wrong.push(...tooWide(card));
  dispose();
  host.remove();
  return wrong;
}

async function popupOf(notes: Notes): Promise<string[]> {
  const box = document.body.appendChild(document.createElement('main'));
  box.className = 'popup-main popup-body';
  const dispose = render(() => <NotesView notes={notes} />, box);
  for (const folded of box.querySelectorAll('details')) folded.open = true;
  await drawn();
  const wrong = tooWide(box);
  dispose();
  box.remove();
  return wrong;
}

/** Everything in a box that reaches beyond its right edge, or hides a part of its own width. */
function tooWide(box: HTMLElement): string[] {
  const { left, width } = box.getBoundingClientRect();
  const found = box.scrollWidth > box.clientWidth ? [`${box.scrollWidth} in ${box.clientWidth} px`] : [];
  for (const each of box.querySelectorAll<HTMLElement>('*')) {
    const over = each.getBoundingClientRect().right > left + width + 0.5;
    const cut = each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1;
    if (over || cut) found.push(`${each.localName}.${each.className} "${each.textContent.slice(0, 40)}"`);
  }
  return found;
}

/** Waits until whatever a promise brings has arrived and is laid out. */
function drawn(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}

function subjectOf({ grade, activity }: Notes): CardSubject {
  const block = someClassified({ title: 'Writers Workshop', start: 550, end: 600, activity, mode: 'workshop' });
  const reasons = [message('reason_lesson_first', block.title, 12, { word: 'doing_write' }, { span: [562, 595] })];
  const window = {
    ...({
      block: 0,
      date: block.date,
      start: 562,
      end: 595,
      rank: 'best',
      certainty: 'typical',
      booked: false,
    } as const),
    score: someScore('best'),
    reasons,
  };
  const { calendar: ref } = someTimetable(ROOM, [block]);
  const rest = { school: null, roleSet: true, gradeSet: true, gradeStated: false, classroom: 'c1', told: [] };
  const findings = { blocks: [block], windows: [window], days: {} };
  const calendar = { source: 'g:1', ref, name: ROOM, role: 'classroom' as const, grade, findings, ...rest };
  const next = { id: 'n', room: 0, source: 'g:1', roomName: ROOM, token: ref.token, date: block.date, window, block };
  return { calendar, block, window, others: [], next, elsewhere: next, correction: null, visits: [], suggestion: null };
}
