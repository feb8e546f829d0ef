import { Options } from '../../components/options/Options';
import { showPage } from '../../components/shared/show-page';
import { openOptions } from './open-options';

void showPage('options_title', async () => {
  const { start, source, shortcut } = await openOptions();
  return () => <Options start={start} source={source} shortcut={shortcut} />;
});
