import { DeleteAll } from './DeleteAll';
import type { Keep, OptionsSource, OptionsState } from '../options-source';
import { Privacy } from './Privacy';
import { Transfer } from './Transfer';

/** Everything as one file, what is kept at all, and how to remove it. */
export function BackupTab(props: { state: OptionsState; source: OptionsSource; keep: Keep }) {
  return (
    <>
      <Transfer source={props.source} keep={props.keep} hasFeeds={props.state.feeds.length > 0} />
      <Privacy />
      <DeleteAll source={props.source} keep={props.keep} />
    </>
  );
}
