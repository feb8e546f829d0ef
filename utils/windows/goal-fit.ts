import type { MessageKey } from '../model/message';
import type { Activity, GoalArea } from '../model/vocabulary';

/*
 * How well an activity shows a goal area: 3 it is what the time is for, 2 it usually comes up, 1 it sometimes does,
 * absent it does not. Each cell's one-line reason is the message `fit_<activity>_<goal area>`. Written to be read and
 * disputed by therapists; it is judgement from practice, not a measurement.
 */
export type Fit = 1 | 2 | 3;

export const GOAL_FIT: Readonly<Record<Activity, Readonly<Partial<Record<GoalArea, Fit>>>>> = {
  arrival: { handwriting: 1, 'fine-motor': 1, organisation: 3, 'self-care': 3, attention: 2, social: 1 },
  meeting: { attention: 3, social: 2 },
  writing: {
    'written-output': 3,
    handwriting: 3,
    keyboarding: 2,
    'fine-motor': 2,
    organisation: 1,
    attention: 2,
    'note-taking': 1,
  },
  handwriting: { 'written-output': 2, handwriting: 3, keyboarding: 2, 'fine-motor': 3, attention: 1 },
  reading: { 'written-output': 2, handwriting: 1, organisation: 1, attention: 2, 'note-taking': 2, social: 1 },
  'word-study': { 'written-output': 2, handwriting: 2, keyboarding: 1, 'fine-motor': 2, attention: 2 },
  'read-aloud': { attention: 3, 'note-taking': 1 },
  math: {
    'written-output': 1,
    handwriting: 2,
    'fine-motor': 2,
    organisation: 2,
    attention: 2,
    'note-taking': 2,
    social: 1,
  },
  science: {
    'written-output': 2,
    handwriting: 1,
    'fine-motor': 2,
    organisation: 2,
    attention: 1,
    'note-taking': 3,
    social: 2,
  },
  'social-studies': {
    'written-output': 2,
    handwriting: 1,
    keyboarding: 1,
    'fine-motor': 1,
    organisation: 1,
    attention: 1,
    'note-taking': 3,
    social: 1,
  },
  sel: { attention: 3, social: 3 },
  intervention: { 'written-output': 2, handwriting: 1, keyboarding: 1, attention: 2, social: 1 },
  centers: {
    'written-output': 1,
    handwriting: 1,
    'fine-motor': 3,
    organisation: 1,
    'self-care': 1,
    attention: 2,
    social: 3,
    'gross-motor': 1,
  },
  art: { 'fine-motor': 3, organisation: 1, 'self-care': 1, attention: 1, social: 1 },
  music: { 'fine-motor': 1, attention: 2, social: 1, 'gross-motor': 2 },
  pe: { 'self-care': 1, attention: 2, social: 2, 'gross-motor': 3 },
  library: { organisation: 1, attention: 1, social: 1 },
  technology: { 'written-output': 1, keyboarding: 3, 'fine-motor': 1, attention: 1 },
  language: { 'written-output': 1, handwriting: 1, attention: 1, 'note-taking': 2, social: 1 },
  special: { keyboarding: 1, 'fine-motor': 1, attention: 1, social: 1, 'gross-motor': 1 },
  recess: { 'self-care': 2, attention: 1, social: 3, 'gross-motor': 3 },
  lunch: { 'fine-motor': 2, 'self-care': 3, attention: 2, social: 3 },
  snack: { 'fine-motor': 2, 'self-care': 3, attention: 1, social: 2 },
  rest: { 'self-care': 2, attention: 2 },
  'homework-study': {
    'written-output': 2,
    handwriting: 1,
    keyboarding: 1,
    organisation: 3,
    attention: 2,
    'note-taking': 1,
  },
  dismissal: { 'fine-motor': 1, organisation: 3, 'self-care': 3, social: 1 },
  homeroom: { organisation: 2, attention: 1, social: 1 },
  assessment: {},
  assembly: {},
  prep: {},
  'non-instruction': {},
  other: {},
};

/** Words for why an activity shows a goal area; only for the cells of the table. */
export function fitReason(activity: Activity, goal: GoalArea): MessageKey {
  return `fit_${activity}_${goal}`.replaceAll('-', '_') as MessageKey;
}

/** The goal an activity shows best, the first named among equals, and how well; null when it shows none. */
export function bestFit(activity: Activity, goals: readonly GoalArea[]): { goal: GoalArea; fit: Fit } | null {
  let best: { goal: GoalArea; fit: Fit } | null = null;
  for (const goal of goals) {
    const fit = GOAL_FIT[activity][goal];
    if (fit && (!best || fit > best.fit)) best = { goal, fit };
  }
  return best;
}
