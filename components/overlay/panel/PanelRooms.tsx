import { For, Index } from 'solid-js';
import type { CalendarRole } from '../../../utils/model/classroom';
import { GRADES, type Grade } from '../../../utils/model/vocabulary';
import type { Calendar } from '../../../utils/overlay/survey';
import { nameOf } from '../../../utils/words/say/names';
import { say } from '../../shared/say';
import type { Deeds } from '../view';

const OTHERS = ['district', 'mine', 'ignored'] as const;
const CLASSROOM = 'classroom';

/**
 * Which calendars on the page are classrooms, and their grades: one line each, with one menu. The line of the
 * therapist's own calendar says what it is used for.
 */
export function PanelRooms(props: {
  calendars: readonly Calendar[];
  colors: ReadonlyMap<string, string>;
  deeds: Pick<Deeds, 'setRole' | 'setGrade'>;
  /** Shows it if a choice could not be kept. */
  attempt: (deed: Promise<void>) => void;
}) {
  const others = () => props.calendars.filter((calendar) => !calendar.ref.own);
  const own = () => props.calendars.filter((calendar) => calendar.ref.own);
  const choose = async ({ source, role, grade }: Calendar, value: string) => {
    const [wanted, of = ''] = value.split(' ') as [CalendarRole, Grade | ''];
    if (wanted !== role) await props.deeds.setRole(source, wanted);
    if (wanted === CLASSROOM && of !== (grade ?? '')) await props.deeds.setGrade(source, of || null);
  };
  return (
    <section class="section">
      <h2 class="heading">{say('panel_calendars')}</h2>
      <ul class="rooms">
        <Index each={others()}>
          {(calendar) => (
            <li class="room">
              <span class="dot" style={{ background: props.colors.get(calendar().ref.token) }} />
              <span class="room-name" dir="auto" title={calendar().name}>
                {calendar().name}
              </span>
              <RoomMenu calendar={calendar()} onChoose={(value) => props.attempt(choose(calendar(), value))} />
            </li>
          )}
        </Index>
      </ul>
      <For each={own()}>{(calendar) => <p class="quiet">{say('panel_own', calendar.name)}</p>}</For>
    </section>
  );
}

function RoomMenu(props: { calendar: Calendar; onChoose: (value: string) => void }) {
  const value = () => {
    const { role, grade } = props.calendar;
    return role === CLASSROOM ? `${role} ${grade ?? ''}` : role;
  };
  const gradeWords = (grade: Grade) => {
    const { gradeSet, gradeStated } = props.calendar;
    const isGuess = !gradeSet && !gradeStated && props.calendar.grade === grade;
    return isGuess ? say('panel_grade_guessed', { word: nameOf.grade(grade) }) : say(nameOf.grade(grade));
  };
  return (
    <select
      class="field"
      aria-label={say('panel_role', props.calendar.name)}
      on:change={(event) => props.onChoose(event.currentTarget.value)}
    >
      <optgroup label={say('panel_role_classroom')}>
        <option value={`${CLASSROOM} `} selected={value() === `${CLASSROOM} `}>
          {say('panel_grade_none')}
        </option>
        <For each={GRADES}>
          {(grade) => (
            <option value={`${CLASSROOM} ${grade}`} selected={value() === `${CLASSROOM} ${grade}`}>
              {gradeWords(grade)}
            </option>
          )}
        </For>
      </optgroup>
      <optgroup label={say('panel_role_other')}>
        <For each={OTHERS}>
          {(role) => (
            <option value={role} selected={value() === role}>
              {say(`panel_role_${role}`)}
            </option>
          )}
        </For>
      </optgroup>
    </select>
  );
}
