import { cutOff } from './cut-off';

// pdf.js falls back to reading in the page, which its own policy keeps from asking anybody.
if (!('document' in globalThis)) cutOff(globalThis);
