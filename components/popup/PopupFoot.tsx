import { say } from '../shared/say';
import type { SheetAsked } from './print/sheet-asked';
import type { PopupSource } from './popup-source';

/** What else there is: the best times (or the way back from them), what can be printed, the options. */
export function PopupFoot(props: {
  best: boolean;
  onBest: (best: boolean) => void;
  sheet: SheetAsked;
  source: PopupSource;
}) {
  return (
    <footer class="popup-foot">
      <button type="button" class="button plain" onClick={() => props.onBest(!props.best)}>
        {say(props.best ? 'popup_back' : 'popup_best_ask')}
      </button>
      <button type="button" class="button plain" onClick={() => void props.source.print(props.sheet)}>
        {say('popup_print')}
      </button>
      <button type="button" class="button plain" onClick={() => void props.source.open('options')}>
        {say('popup_options')}
      </button>
    </footer>
  );
}
