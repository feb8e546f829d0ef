import type { GoalArea } from '../model/vocabulary';
import type { Domain } from './entry';

/** Which notes speak to a goal area, the nearest first. */
export const GOAL_DOMAINS: Readonly<Record<GoalArea, readonly Domain[]>> = {
  'written-output': ['written-output', 'math-output', 'copying'],
  handwriting: ['handwriting', 'copying'],
  keyboarding: ['keyboarding'],
  'fine-motor': ['tools', 'handwriting'],
  organisation: ['organisation'],
  'self-care': ['self-care'],
  attention: ['attention', 'sensory', 'listening'],
  'note-taking': ['listening', 'copying', 'written-output'],
  social: ['social'],
  'gross-motor': ['gross-motor'],
};

/** Which demands of a block speak to a goal area. */
export const GOAL_FACTORS: Readonly<Record<GoalArea, readonly string[]>> = {
  'written-output': ['written-output', 'worksheet space', 'copying distance', 'time pressure'],
  handwriting: ['worksheet space', 'posture', 'tools', 'copying distance', 'fatigue'],
  keyboarding: ['keyboarding', 'posture'],
  'fine-motor': ['tools', 'materials'],
  organisation: ['organisation', 'materials', 'transitions', 'directions'],
  'self-care': ['self-care', 'self-care steps'],
  attention: ['attention length', 'noise', 'sensory', 'directions'],
  'note-taking': ['copying distance', 'directions', 'time pressure'],
  social: ['social', 'peer proximity'],
  'gross-motor': ['gross-motor', 'safety', 'posture'],
};

/** 0 when a thing is what a goal is about, 1 when it is next to that, 2 when no goal asks for it. */
export function goalFit<T>(goals: readonly GoalArea[], table: Readonly<Record<GoalArea, readonly T[]>>, of: T): number {
  const places = goals.map((goal) => table[goal].indexOf(of)).filter((place) => place >= 0);
  return places.length === 0 ? 2 : Math.min(1, ...places);
}
