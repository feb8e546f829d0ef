/** In place of an address: where a schedule was read that the OT pasted. */
export const PASTED = 'pasted:';
