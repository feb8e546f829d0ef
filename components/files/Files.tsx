import { createSignal, For, onCleanup, Show } from 'solid-js';
import { message } from '../../utils/words/say/message';
import { warningMessage } from '../../utils/words/say/warning-message';
import { say } from '../shared/say';
import type { FilesSource, ReadInput } from './files-source';
import { Preview } from './Preview';
import { NAMES } from './PreviewName';
import './Files.css';

const ACCEPT = '.ics,.csv,.tsv,.txt,.html,.htm,.pdf,text/calendar,text/csv,text/plain,text/html,application/pdf';

/** A folder, or a file that nobody may open, does not give its bytes. */
const CLOSED = (name: string): ReadInput => ({ ok: false, name, problem: message('files_problem_folder') });

/** How many warnings are shown; a broken file has hundreds. */
const WARNINGS = 8;

/** Adds a schedule from a file or a paste: it is read here, checked by the therapist, and kept when she says so. */
export function Files(props: { source: FilesSource }) {
  const [read, setRead] = createSignal<ReadInput | null>(null);
  const [over, setOver] = createSignal(false);
  const [several, setSeveral] = createSignal<{ count: number; first: string } | null>(null);
  const [part, setPart] = createSignal<number | null>(null);
  let stop: AbortController | null = null;
  let text!: HTMLTextAreaElement;
  // A table is copied as a page as well, which knows its merged cells. The page stands for the text as long as the text
  // is not edited.
  let page = { text: '', html: '' };
  const copied = () => (lines(text.value) === lines(page.text) && /<table\b/i.test(page.html) ? page.html : null);
  const cancel = () => stop?.abort();
  onCleanup(cancel);

  const take = async (file: File | undefined) => {
    if (!file) return;
    cancel();
    const mine = (stop = new AbortController());
    setRead(null);
    setPart(0);
    const found = await props.source
      .readFile(file, setPart, mine.signal)
      .catch(() => (mine.signal.aborted ? null : CLOSED(file.name)));
    if (mine !== stop) return;
    setPart(null);
    setRead(found);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = event.dataTransfer?.files;
    setSeveral(files && files.length > 1 ? { count: files.length, first: files[0]!.name } : null);
    void take(files?.[0]);
  };
  const another = () => {
    setRead(null);
    text.value = '';
    text.focus();
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const problem = () => {
    const found = read();
    return found && !found.ok ? found : null;
  };
  const good = () => {
    const found = read();
    return found?.ok ? found : null;
  };
  return (
    <main class="files" onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop}>
      <h1>{say('files_title')}</h1>
      <p>{say('files_hint')}</p>
      <div class="files-ways">
        <label class="files-drop" classList={{ over: over() }}>
          <span>{say('files_drop')}</span>
          <span class="button">{say('files_choose')}</span>
          <input
            type="file"
            accept={ACCEPT}
            onChange={(event) => {
              setSeveral(null);
              void take(event.currentTarget.files?.[0]);
            }}
          />
          <span class="quiet">{say('files_kinds')}</span>
        </label>
        <form
          class="files-paste"
          onSubmit={(event) => {
            event.preventDefault();
            cancel();
            setPart(null);
            setRead(props.source.readText(text.value, copied()));
          }}
        >
          <label for="files-text">{say('files_paste')}</label>
          <textarea
            ref={text}
            id="files-text"
            class="field"
            rows={6}
            dir="auto"
            placeholder={say('files_paste_hint')}
            onPaste={(event) => {
              const { clipboardData: clipboard } = event;
              page = { text: clipboard?.getData('text/plain') ?? '', html: clipboard?.getData('text/html') ?? '' };
            }}
          />
          <button type="submit" class="button">
            {say('files_read')}
          </button>
        </form>
      </div>
      <Show when={part() !== null}>
        <p class="files-progress" role="status">
          <span>{say('page_reading')}</span>
          <progress max={1} value={part()!} aria-label={say('page_reading')} />
          <button type="button" class="button plain" onClick={cancel}>
            {say('files_cancel')}
          </button>
        </p>
      </Show>
      <datalist id={NAMES}>
        <For each={props.source.names}>{(name) => <option value={name} />}</For>
      </datalist>
      <div aria-live="polite">
        <Show when={several()}>
          {(files) => (
            <p class="notice" dir="auto">
              {say('files_several', files().count, files().first)}
            </p>
          )}
        </Show>
        <Show when={problem()}>
          {(found) => (
            <div class="notice">
              <Show when={found().name}>{(name) => <p dir="auto">{name()}</p>}</Show>
              <p>{say.message(found().problem)}</p>
            </div>
          )}
        </Show>
        <Show when={good()} keyed>
          {(found) => (
            <>
              <Show when={ofNoRow(found).length > 0}>
                <ul class="notice files-warnings">
                  <For each={ofNoRow(found)}>{(warning) => <li dir="auto">{warning}</li>}</For>
                </ul>
              </Show>
              <For each={found.timetables}>
                {(timetable, at) => (
                  <Preview
                    timetable={timetable}
                    name={found.name}
                    warnings={found.warnings.filter(({ block }) => block?.timetable === at())}
                    save={(made, grade) => props.source.save(made, found.name, grade)}
                    onAnother={found.timetables.length === 1 ? another : null}
                  />
                )}
              </For>
            </>
          )}
        </Show>
      </div>
    </main>
  );
}

/** The warnings about the file as a whole, not about one row of a preview. */
function ofNoRow({ warnings }: Extract<ReadInput, { ok: true }>): readonly string[] {
  const said = warnings.flatMap((one) => (one.block === null ? [say.message(warningMessage(one))] : []));
  return [...new Set(said)].slice(0, WARNINGS);
}

/** Text fields have line ends of their own. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
