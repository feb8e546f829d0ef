import ask from '../shared/AskBlock.css?inline';
import tokens from '../shared/tokens.css?inline';
import marks from './marks/Marks.css?inline';
import card from './card/Card.css?inline';
import cardForms from './card/parts/CardForms.css?inline';
import dayMarks from './marks/DayMarks.css?inline';
import controls from './controls.css?inline';
import legend from './panel/Legend.css?inline';
import onOff from './panel/Switch.css?inline';
import overlay from './Overlay.css?inline';
import panel from './panel/Panel.css?inline';
import today from './panel/PanelToday.css?inline';
import goals from './panel/PanelGoals.css?inline';

/** The overlay's whole style as a string: a page's policy may refuse a file, but not a style element of ours. */
export const css = [
  tokens,
  overlay,
  marks,
  controls,
  panel,
  onOff,
  today,
  goals,
  legend,
  card,
  cardForms,
  dayMarks,
  ask,
].join('\n');
