import ask from '../shared/AskBlock.css?inline';
import scoreParts from '../shared/ScoreParts.css?inline';
import tokens from '../shared/tokens.css?inline';
import label from './BandLabel.css?inline';
import card from './Card.css?inline';
import dayMarks from './DayMarks.css?inline';
import controls from './controls.css?inline';
import legend from './Legend.css?inline';
import overlay from './Overlay.css?inline';
import panel from './Panel.css?inline';
import goals from './PanelGoals.css?inline';

/** The overlay's whole style as a string: a page's policy may refuse a file, not a style element of ours. */
export const css = [tokens, overlay, label, controls, panel, goals, legend, card, dayMarks, ask, scoreParts].join('\n');
