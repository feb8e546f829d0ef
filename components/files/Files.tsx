import { createSignal, For, onCleanup, Show } from 'solid-js';
import { say } from '../shared/say';
import type { FilesSource, ReadInput } from './files-source';
import { Preview } from './Preview';
import './Files.css';

const ACCEPT = '.ics,.csv,.tsv,.txt,.html,.htm,.pdf,text/calendar,text/csv,text/plain,text/html,application/pdf';

/** A schedule out of a file or a paste: read here, looked over, and kept when the OT says so. */
export function Files(props: { source: FilesSource }) {
  const [read, setRead] = createSignal<ReadInput | null>(null);
  const [part, setPart] = createSignal<number | null>(null);
  let stop: AbortController | null = null;
  let text!: HTMLTextAreaElement;
  const cancel = () => stop?.abort();
  onCleanup(cancel);

  const take = async (file: File | undefined) => {
    if (!file) return;
    cancel();
    const mine = (stop = new AbortController());
    setRead(null);
    setPart(0);
    const found = await props.source.readFile(file, setPart, mine.signal).catch(() => null);
    if (mine !== stop) return;
    setPart(null);
    setRead(found);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
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
    <main class="files" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h1>{say('files_title')}</h1>
      <p>{say('files_hint')}</p>
      <div class="files-ways">
        <label class="files-drop">
          <span>{say('files_drop')}</span>
          <input type="file" accept={ACCEPT} onChange={(event) => void take(event.currentTarget.files?.[0])} />
          <span class="quiet">{say('files_kinds')}</span>
        </label>
        <form
          class="files-paste"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.value.trim() !== '') setRead(props.source.readText(text.value));
          }}
        >
          <label for="files-text">{say('files_paste')}</label>
          <textarea ref={text} id="files-text" class="field" rows={6} dir="auto" />
          <button type="submit" class="button">
            {say('files_read')}
          </button>
        </form>
      </div>
      <Show when={part() !== null}>
        <p class="files-progress" role="status">
          <progress max={1} value={part()!} aria-label={say('page_reading')} />{' '}
          <button type="button" class="button plain" onClick={cancel}>
            {say('files_cancel')}
          </button>
        </p>
      </Show>
      <div aria-live="polite">
        <Show when={problem()}>
          {(found) => (
            <div class="notice">
              <p dir="auto">{found().name}</p>
              <p>{say.message(found().problem)}</p>
            </div>
          )}
        </Show>
        <Show when={good()} keyed>
          {(found) => (
            <>
              <For each={found.timetables}>
                {(timetable) => (
                  <Preview
                    timetable={timetable}
                    warnings={found.warnings}
                    save={(made) => props.source.save(made, found.name)}
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
