import { render } from 'solid-js/web';
import { Options } from '../../components/options/Options';
import { startPage } from '../../components/shared/start-page';
import { openOptions } from './open-options';

const root = startPage('options_title');
const { start, source, shortcut } = await openOptions();
render(() => <Options start={start} source={source} shortcut={shortcut} />, root);
