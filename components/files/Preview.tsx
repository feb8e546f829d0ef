import { createMemo, createSignal, Index, Show } from 'solid-js';
import type { Block } from '../../utils/model/block';
import { className } from '../../utils/model/class-name';
import type { Timetable } from '../../utils/model/reading';
import { say } from '../shared/say';
import { PreviewRow } from './PreviewRow';
import { wrongWith } from './wrong-with';

/** Rows shown to be looked over; a year of a calendar has thousands. */
const SHOWN = 300;

/** Of the list of classrooms that are known. */
export const NAMES = 'files-names';

/** One timetable as it was read: each row can be changed or left out, and nothing is kept before it is said so. */
export function Preview(props: {
  timetable: Timetable;
  /** Of the file. */
  name: string;
  warnings: readonly string[];
  save: (timetable: Timetable) => Promise<void>;
}) {
  // Made anew for each reading.
  // eslint-disable-next-line solid/reactivity
  const [rows, setRows] = createSignal<readonly Block[]>(props.timetable.blocks);
  // eslint-disable-next-line solid/reactivity
  const [name, setName] = createSignal(nameOf(props.timetable, props.name));
  const [kept, setKept] = createSignal<'yes' | 'no' | null>(null);
  const change = (next: readonly Block[]) => {
    setKept(null);
    setRows(next);
  };
  const doubts = ({ title }: Block) => props.warnings.filter((warning) => warning.includes(`“${title}”`));
  const missing = createMemo(() => {
    if (name().trim() === '') return 'files_need_name';
    if (rows().length === 0) return 'files_need_row';
    return rows().some(wrongWith) ? 'files_need_mended' : null;
  });
  const keep = () => {
    if (missing() !== null) return;
    const calendar = { ...props.timetable.calendar, name: name().trim() };
    props.save({ ...props.timetable, calendar, blocks: rows() }).then(
      () => setKept('yes'),
      () => setKept('no'),
    );
  };
  const status = () => {
    const how = kept();
    if (how) return say(how === 'yes' ? 'files_kept' : 'panel_line_unkept', name());
    const what = missing();
    return what ? say(what) : '';
  };
  return (
    <section class="preview" aria-label={name()}>
      <label class="preview-name">
        <span>{say('files_name')}</span>
        <input
          class="field"
          dir="auto"
          list={NAMES}
          maxlength={200}
          value={name()}
          aria-invalid={name().trim() === ''}
          onInput={(event) => {
            setKept(null);
            setName(event.currentTarget.value);
          }}
        />
      </label>
      <p class="quiet">
        {say('files_rows', rows().length)}
        <Show when={props.timetable.dayType}>{(kind) => ` · ${say('files_day_type', kind())}`}</Show>
      </p>
      <ol class="preview-rows">
        <Index each={rows().slice(0, SHOWN)}>
          {(block, at) => (
            <PreviewRow
              block={block()}
              doubts={doubts(block())}
              onChange={(part) => change(rows().map((row, i) => (i === at ? { ...row, ...part } : row)))}
              onDrop={() => change(rows().filter((_, i) => i !== at))}
            />
          )}
        </Index>
      </ol>
      <Show when={rows().length > SHOWN}>
        <p class="quiet">{say('panel_more', rows().length - SHOWN)}</p>
      </Show>
      <p class="preview-keep">
        <button type="button" class="button strong" aria-disabled={missing() !== null} onClick={keep}>
          {say('files_keep')}
        </button>
        <span role="status">{status()}</span>
      </p>
    </section>
  );
}

/** As it says itself, else as its file is called. */
function nameOf(timetable: Timetable, file: string): string {
  return className(timetable) || timetable.calendar.name || file.replace(/\.\w{2,5}$/, '');
}
