import { render } from 'solid-js/web';
import { Popup } from '../../components/popup/Popup';
import { startPage } from '../../components/shared/start-page';
import { openPopup } from './open-popup';

/** Everything is gathered before anything is drawn: one paint, and it is the answer. */
const root = startPage();
const { start, source } = await openPopup();
render(() => <Popup start={start} source={source} />, root);
