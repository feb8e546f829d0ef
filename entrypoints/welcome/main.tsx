import { showPage } from '../../components/shared/show-page';
import { Welcome } from '../../components/welcome/Welcome';
import { openWelcome } from './open-welcome';

void showPage('welcome_page', async () => {
  const { start, source } = await openWelcome();
  return () => <Welcome start={start} source={source} />;
});
