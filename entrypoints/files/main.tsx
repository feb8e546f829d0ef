import { Files } from '../../components/files/Files';
import { showPage } from '../../components/shared/show-page';
import { openFiles } from './open-files';

void showPage('files_title', async () => {
  const source = await openFiles();
  return () => <Files source={source} />;
});
