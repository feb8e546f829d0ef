import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { ACTIVITIES, type Activity, type Mode } from '../model/vocabulary';
import { doing } from './doing';

describe('doing', () => {
  it.each<[Activity, Mode, string]>([
    ['writing', 'workshop', 'students write'],
    ['writing', 'whole-group', 'the class listens together'],
    ['read-aloud', 'whole-group', 'the class listens to a story'],
    ['other', 'mixed', 'not known yet'],
  ])('%s, %s', (activity, mode, words) => {
    expect(messages[doing(activity, mode) as keyof typeof messages].message).toBe(words);
  });

  it.each(ACTIVITIES)('%s has words', (activity) => {
    expect(messages).toHaveProperty(doing(activity, 'work'));
  });
});
