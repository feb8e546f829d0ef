import { partsAtOnce } from '../../components/popup/later-parts';
import { Popup } from '../../components/popup/Popup';
import { sheetAsked } from '../../components/popup/print/sheet-asked';
import { showPage } from '../../components/shared/show-page';
import { schoolWeek } from '../../utils/look-up/shown-date';
import { openPopup } from './open-popup';

void showPage('extName', async () => {
  const { start, source } = await openPopup();
  const asked = sheetAsked(location.search, source.now().date);
  if (!asked) {
    await partsAtOnce(start);
    return () => <Popup start={start} source={source} />;
  }
  const room = asked.sheet === 'week' && start.rooms.find(({ id }) => id === asked.room);
  const week = asked.sheet === 'week' ? schoolWeek(asked.date) : [];
  const days = await (asked.sheet === 'today'
    ? source.everyRoomToday()
    : Promise.all(room ? week.map((date) => source.day(room, date)) : []));
  const { PrintSheet } = await import('../../components/popup/print/PrintSheet');
  return () => <PrintSheet sheet={asked.sheet} days={days} />;
});
