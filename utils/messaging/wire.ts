/** What goes over the wire, for ask and answer alike. Anything of another shape is somebody else's message. */

export interface Envelope {
  /** Name of the message. */
  readonly pushin: string;
  readonly data: unknown;
}

export type Reply =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly error: string; readonly at: string | null };

export function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'pushin' in value && typeof value.pushin === 'string';
}

export function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
