// The order counts: nothing of pdf.js runs before every way out is closed.
import './cut-off-here';
import 'pdfjs-dist/build/pdf.worker.min.mjs';
