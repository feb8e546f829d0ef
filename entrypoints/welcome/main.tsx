import { render } from 'solid-js/web';
import { startPage } from '../../components/shared/start-page';
import { Welcome } from '../../components/welcome/Welcome';
import { openWelcome } from './open-welcome';

const root = startPage('welcome_page');
const { start, source } = await openWelcome();
render(() => <Welcome start={start} source={source} />, root);
