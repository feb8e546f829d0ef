import { isSource, type Project } from './project';
import { at, type Violations } from './violations';

/** Names that only measure. Outside their file they say neither what they measure nor in which unit. */
const BARE = (
  'LONGEST SHORTEST MOST LEAST MANY FEW FEWEST ENOUGH LONG SHORT FIRST LAST AT TO OF ' +
  'MINUTE HOUR DAY EVENT CLOCK HEAD NUMBER'
).split(' ');
const DECLARED = new RegExp(`^(?:export )?const (${BARE.join('|')})\\b`, 'gm');

/** A constant of a module says its subject and, if it measures, its unit. Tests are read together with their cases. */
export function bareNames(project: Project): Violations {
  return [...project].flatMap(([path, text]) =>
    isSource(path) &&
    /^(?:entrypoints|components|utils|cli|quality|scripts)\//.test(path) &&
    !/\.(?:test|hostile)\./.test(path)
      ? [...text.matchAll(DECLARED)].map(([, name]) => at(path, `${name} says neither subject nor unit`))
      : [],
  );
}
