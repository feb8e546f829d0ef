import type { MessageArg, MessageKey } from '../model/message';

const SAID = {
  empty: 'files_problem_empty',
  'too-big': 'files_problem_big',
  'too-many-rows': 'files_problem_rows',
  'open-quote': 'files_problem_quote',
  'too-many-cells': 'files_problem_cells',
  'too-many-events': 'feed_problem_many',
  office: 'files_problem_office',
  picture: 'files_problem_picture',
  'single-file-page': 'files_problem_mhtml',
  'unknown-kind': 'files_problem_kind',
  'bad-pdf': 'files_problem_pdf',
  'old-browser': 'files_problem_old',
  'one-line': 'files_problem_lines',
  'scanned-pdf': 'files_problem_scan',
  'form-pdf': 'files_problem_form',
  'blank-form': 'files_problem_blank_form',
  'no-schedule': 'files_problem_none',
  'unknown-page': 'files_problem_none',
  'page-changed': 'files_problem_changed',
} as const satisfies Readonly<Record<string, MessageKey>>;

export type NotReadCode = keyof typeof SAID | 'unreadable-view';

/** Why a file gives no schedule. `code` is stable; `said` is the sentence for the therapist, with what to do. */
export class NotRead extends Error {
  override readonly name = 'NotRead';
  readonly said: { readonly key: MessageKey; readonly args: readonly MessageArg[] };

  constructor(
    readonly code: NotReadCode,
    /** The reader and the view, if the page was recognised. */
    readonly view: { readonly reader: string; readonly view: string } | null = null,
    said: { readonly key?: MessageKey | null; readonly args?: readonly MessageArg[] } = {},
  ) {
    super(code);
    const key = code === 'unreadable-view' ? 'popup_page_unreadable' : SAID[code];
    this.said = { key: said.key ?? key, args: said.args ?? [] };
  }
}
