import { partsAtOnce } from '../../components/popup/later-parts';
import { Popup } from '../../components/popup/Popup';
import { showPage } from '../../components/shared/show-page';
import { openPopup } from './open-popup';

void showPage('extName', async () => {
  const { start, source } = await openPopup();
  await partsAtOnce(start);
  return () => <Popup start={start} source={source} />;
});
