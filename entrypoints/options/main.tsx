import { LATER_TABS } from '../../components/options/later-tabs';
import { tabOf } from '../../components/options/OptionTabs';
import { Options } from '../../components/options/Options';
import { showPage } from '../../components/shared/show-page';
import { openOptions } from './open-options';

void showPage('options_title', async () => {
  const tab = tabOf(location.hash);
  const shown = tab === 'classrooms' ? null : LATER_TABS[tab].preload();
  const [{ start, source, shortcut }] = await Promise.all([openOptions(), shown]);
  return () => <Options start={start} source={source} shortcut={shortcut} />;
});
