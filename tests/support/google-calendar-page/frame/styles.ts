import type { Names } from '../names';
import { DARK, LIGHT } from './theme';

/** The page's style sheet, in which `@name` is replaced by the random class for that purpose. */
export function styles(css: Names): string {
  return `${FRAME}${SIDEBAR}${TIME_GRID}${CHIPS}${OTHER_VIEWS}`.replace(/@([a-z][a-z-]*)/g, (_, purpose: string) =>
    purpose === 'media' ? '@media' : `.${css(purpose)}`,
  );
}

const FRAME = `
* { box-sizing: border-box; }
@body { ${LIGHT} margin: 0; background: var(--page); color: var(--text); overflow: hidden;
  font: 400 14px/20px 'Google Sans Text', 'Google Sans', Roboto, 'Helvetica Neue', Arial, sans-serif; }
@body@dark { ${DARK} color-scheme: dark; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
h1, h2, ul { margin: 0; padding: 0; font: inherit; list-style: none; }
@hidden { position: absolute; left: -10000px; top: auto; width: 1px; height: 1px; overflow: hidden; clip: rect(1px, 1px, 1px, 1px); }
@app { display: flex; flex-direction: column; height: 100vh; }
@top-bar { flex: none; }
@top-inner { height: 64px; display: flex; align-items: center; gap: 4px; padding: 0 16px; }
@round { width: 40px; height: 40px; border-radius: 20px; display: grid; place-items: center; color: var(--quiet); }
@round:hover { background: var(--hover); }
@logo { width: 30px; height: 30px; margin-left: 8px; border-radius: 7px; display: grid; place-items: center;
  background: #1a73e8; color: #fff; font-weight: 600; font-size: 15px; border-top: 6px solid #1557b0; line-height: 1; }
@product { font-size: 22px; margin: 0 44px 0 8px; color: var(--quiet); }
@today-button { height: 40px; padding: 0 24px; margin-right: 12px; border: 1px solid var(--quiet); border-radius: 20px; font-weight: 500; }
@range { font-size: 22px; margin-left: 12px; white-space: nowrap; }
@spring { flex: 1; }
@view-box { position: relative; margin: 0 12px; }
@view-button { height: 40px; padding: 0 12px 0 20px; border: 1px solid var(--quiet); border-radius: 20px; display: flex; align-items: center; gap: 6px; font-weight: 500; }
@view-menu { position: absolute; right: 0; top: 44px; z-index: 990; min-width: 150px; padding: 8px 0; border-radius: 8px;
  background: var(--surface); box-shadow: 0 2px 6px 2px rgb(0 0 0 / 15%), 0 1px 2px rgb(0 0 0 / 30%); }
@view-menu li { padding: 8px 20px; cursor: pointer; }
@view-menu li:hover { background: var(--hover); }
@avatar { width: 32px; height: 32px; border-radius: 16px; background: #7b1fa2; color: #fff; display: grid; place-items: center; font-weight: 500; }
@under-bar { flex: 1; display: flex; min-height: 0; padding: 0 16px 16px 0; }
@main { flex: 1; min-width: 0; min-height: 0; background: var(--surface); border-radius: 24px; overflow: hidden; }
@embed @main { border-radius: 0; }
@view { height: 100%; }
@today@mini-day { background: var(--accent); color: var(--on-accent); }
`;

const SIDEBAR = `
@sidebar { flex: none; width: 256px; padding: 4px 12px 0 16px; overflow: hidden; }
@create { display: flex; align-items: center; gap: 10px; height: 56px; padding: 0 24px 0 16px; border-radius: 16px; font-weight: 500;
  background: var(--create); box-shadow: 0 1px 3px rgb(0 0 0 / 30%), 0 4px 8px 3px rgb(0 0 0 / 12%); }
@mini { margin: 20px 0 16px; }
@mini-title { font-size: 14px; font-weight: 500; padding: 4px 8px 8px; }
@mini-days { display: grid; grid-template-columns: repeat(7, 1fr); font-size: 11px; text-align: center; row-gap: 2px; }
@mini-day, @mini-name { height: 24px; width: 24px; line-height: 24px; border-radius: 12px; justify-self: center; }
@mini-name, @faint { color: var(--quiet); }
@faint { opacity: .6; }
@list-box { margin-top: 16px; }
@list-title { display: flex; justify-content: space-between; width: 100%; padding: 6px 8px; font-weight: 500; }
@list-place { left: 0; right: 0; }
@list-row { display: flex; align-items: center; gap: 12px; height: 32px; padding: 0 8px; border-radius: 8px; cursor: pointer; }
@list-row:hover { background: var(--hover); }
@list li { list-style: none; }
@box-input { position: absolute; opacity: 0; width: 18px; height: 18px; margin: 0; }
@box { flex: none; width: 18px; height: 18px; border: 2px solid; border-radius: 2px; display: grid; place-items: center; color: var(--surface); }
@box svg { width: 16px; height: 16px; }
@list-name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
`;

const TIME_GRID = `
@grid { background: var(--surface); color: var(--text); height: 100%; display: flex; flex-direction: column; }
@grid-header { flex: none; display: flex; box-shadow: 0 1px 0 var(--line); }
@zone { flex: none; width: 64px; display: flex; align-items: flex-end; justify-content: flex-end; padding: 0 10px 8px 0; font-size: 10px; color: var(--quiet); }
@header-days { flex: 1; min-width: 0; }
@header-row { display: flex; height: 84px; }
@column-header { flex: 1; min-width: 0; text-align: center; padding-top: 12px; color: var(--text); }
@weekday { font-size: 11px; font-weight: 500; text-transform: uppercase; color: var(--quiet); }
@day-number { width: 46px; height: 46px; border-radius: 23px; font-size: 25px; }
@day-number:hover { background: var(--hover); }
@today @day-number, @today@month-day, @today { --mark: var(--accent); }
@today @day-number { background: var(--accent); color: var(--on-accent); }
@today @weekday { color: var(--accent); }
@strip { position: relative; display: flex; }
@all-day-cell { flex: 1; min-width: 0; border-left: 1px solid var(--line); }
@scroller { flex: 1; min-height: 0; overflow-y: auto; overflow-x: hidden; outline: 0; scrollbar-width: none; }
@scrolled { position: relative; display: flex; }
@axis { flex: none; width: 64px; }
@axis-label { position: relative; top: -6px; display: block; text-align: right; padding-right: 14px; font-size: 11px; line-height: 13px; color: var(--quiet); }
@columns { position: relative; flex: 1; display: flex; min-width: 0; }
@hour-lines { position: absolute; inset: 0 0 auto -8px; }
@hour-line { border-bottom: 1px solid var(--line); }
@column { flex: 1; min-width: 0; padding-right: 12px; border-left: 1px solid var(--line); }
@now-line { position: absolute; left: 0; right: 0; height: 2px; background: var(--now); z-index: 507; pointer-events: none; }
@now-dot { position: absolute; left: -6px; width: 12px; height: 12px; margin-top: -5px; border-radius: 6px; background: var(--now); z-index: 507; pointer-events: none; }
`;

const CHIPS = `
@chip { position: absolute; margin: 1px 0 0 -1px; min-height: 11px; overflow: hidden; border-radius: 6px; color: #fff; cursor: pointer;
  outline: 1px solid var(--chip-edge); font-size: 12px; line-height: 15px; }
@chip@declined { background: var(--surface); border: 1px solid; color: var(--text); }
@chip:focus-visible { outline: 2px solid var(--accent); }
@chip@lifted { box-shadow: 0 1px 3px rgb(0 0 0 / 40%); }
@visible { padding: 0 4px 0 8px; }
@lines { padding-top: 2px; }
@line { overflow: hidden; max-height: 30px; }
@single { white-space: nowrap; text-overflow: ellipsis; max-height: 15px; }
@tiny { font-size: 10px; line-height: 11px; }
@tiny @lines { padding-top: 0; }
@title { font-weight: 500; }
@handle { position: absolute; left: 0; right: 0; bottom: 0; height: 8px; cursor: s-resize; z-index: 5004; }
@bar { position: absolute; left: 0; top: 0; bottom: 0; width: 4px; }
@bar div { height: 100%; }
@stacked { position: absolute; height: 1em; font-size: 24px; padding-right: 6px; }
@stacked-button { position: relative; display: flex; align-items: center; height: 22px; padding: 0 8px; border-radius: 6px; overflow: hidden; cursor: pointer;
  font-size: 12px; line-height: 16px; color: #fff; white-space: nowrap; }
@stacked-button@bare { color: var(--text); padding-left: 2px; }
@continuation { opacity: .01; pointer-events: none; }
@stacked-text { overflow: hidden; text-overflow: ellipsis; }
@stacked-time { margin-right: 4px; }
@stacked-title { font-weight: 500; }
@dot-box { flex: none; padding: 0 5px 0 4px; }
@dot { border: 4px solid; border-radius: 4px; }
`;

const OTHER_VIEWS = `
@month-names { flex: none; display: flex; }
@month-name { flex: 1; text-align: center; font-size: 11px; font-weight: 500; text-transform: uppercase; padding-top: 8px; color: var(--quiet); border-left: 1px solid var(--line); }
@month-weeks { flex: 1; display: flex; flex-direction: column; min-height: 0; }
@month-week { position: relative; flex: 1; min-height: 0; overflow: hidden; border-bottom: 1px solid var(--line); }
@month-back { position: absolute; inset: 0; display: flex; }
@month-cell { flex: 1; border-left: 1px solid var(--line); text-align: center; }
@month-day { display: inline-block; min-width: 24px; height: 24px; line-height: 24px; border-radius: 12px; padding: 0 4px; font-size: 12px; font-weight: 500; }
@month-day@today { background: var(--accent); color: var(--on-accent); }
@month-row { position: absolute; inset: 26px 0 0; }
@more { position: absolute; height: 1em; font-size: 24px; cursor: pointer; }
@more span { display: block; padding: 0 8px; font-size: 12px; font-weight: 500; line-height: 22px; }
@agenda-scroller { height: 100%; }
@agenda { background: var(--surface); color: var(--text); padding: 8px 0; }
@agenda-day { border-bottom: 1px solid var(--line); padding: 8px 0; position: relative; }
@agenda-row { display: flex; min-height: 36px; padding-left: 160px; }
@agenda-date { position: absolute; left: 24px; top: 8px; }
@agenda-head { display: flex; align-items: center; gap: 12px; }
@agenda-head button { width: 36px; height: 36px; border-radius: 18px; font-size: 22px; }
@agenda-head button@today { background: var(--accent); color: var(--on-accent); }
@agenda-month { font-size: 11px; font-weight: 500; text-transform: uppercase; color: var(--quiet); }
@agenda-event { flex: 1; display: flex; align-items: center; border-radius: 18px; padding: 0 16px; cursor: pointer; }
@agenda-event:hover { background: var(--hover); }
@agenda-dot { width: 12px; height: 12px; border-radius: 6px; margin-right: 20px; }
@agenda-time { width: 180px; }
@agenda-title { font-weight: 500; }
@year { display: grid; grid-template-columns: repeat(4, 1fr); gap: 24px; padding: 24px; }
@editor { padding: 40px; display: grid; gap: 16px; max-width: 600px; }
@editor input { font: inherit; padding: 10px; }
`;
