import { placeOfBrought } from '../../model/brought';
import type { takeFeed } from './take-feed';

/** What the script that reads copies of feeds brings into the background. */
export const FEED_READER_BROUGHT = placeOfBrought<typeof takeFeed>('feed reader');
