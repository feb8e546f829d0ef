/** The colours of the page in both themes. Those of the surfaces were measured on the real page. */
export const LIGHT = `
  --page: #f8fafd; --surface: rgb(255, 255, 255); --text: rgb(31, 31, 31); --quiet: #444746; --line: #dde3ea;
  --hover: #e9eef6; --accent: #0b57d0; --on-accent: #fff; --create: #fff; --now: #ea4335; --chip-edge: rgb(255, 255, 255);`;
export const DARK = `
  --page: #1b1b1b; --surface: rgb(19, 19, 20); --text: rgb(227, 227, 227); --quiet: #c4c7c5; --line: #333537;
  --hover: #282a2c; --accent: #a8c7fa; --on-accent: #062e6f; --create: #37393b; --now: #ea4335; --chip-edge: rgb(19, 19, 20);`;
