import { BANDS, DOMAINS, FILE_GRADES, type NoteEntry, type Shelf } from '../../../utils/expectations/entry';
import { GOAL_FACTORS } from '../../../utils/expectations/goal-fit';
import { STATES, type State } from '../../../utils/model/states';
import { ACTIVITIES } from '../../../utils/model/vocabulary';
import messages from '../../../public/_locales/en/messages.json';
import { citationFaults, sourceFaults } from './source-faults';
import { authorsOf, wordingFaults } from './wording';

/** All faults of the notes, each as "id: what". */
export function faultsOf(shelf: Shelf): string[] {
  const authors = authorsOf(shelf.sources);
  const at = (id: string, faults: readonly string[]) => faults.map((fault) => `${id}: ${fault}`);
  const strategies = ideasOf(shelf);
  return [
    ...twice([...shelf.entries, ...shelf.general, ...strategies].map(({ id }) => id)),
    ...twice(strategies.map(({ text }) => text)),
    ...twice(shelf.entries.map(({ text, grades }) => `${text} (${grades.join()})`)),
    ...sourceFaults(shelf),
    ...shelf.entries.flatMap((entry) =>
      at(entry.id, [
        ...wordingFaults(entry.text, authors),
        ...(entry.inPractice === null ? [] : wordingFaults(entry.inPractice, authors)),
        ...entryFaults(entry),
        ...figureFaults(entry.figure),
        ...stateFaults(entry),
        ...citationFaults(shelf, entry),
      ]),
    ),
    ...shelf.general.flatMap((note) =>
      at(note.id, [...wordingFaults(note.text, authors), ...stateFaults(note), ...citationFaults(shelf, note)]),
    ),
    ...shelf.factors.flatMap((factor) =>
      at(`${factor.activity}/${factor.factor}`, [
        ...[factor.note, factor.watchFor].flatMap((text) => wordingFaults(text, authors)),
        ...(FACTORS.has(factor.factor) ? [] : ['a demand there is not']),
        ...(factor.evidence === 'experience' ? [] : ['a demand is known by experience']),
      ]),
    ),
    ...twice(shelf.factors.flatMap((f) => (f.bands ?? BANDS).map((band) => `${f.activity} ${f.factor} ${band}`))),
    ...strategies.flatMap((idea) =>
      at(idea.id, [
        ...wordingFaults(idea.text, authors),
        ...(idea.text.length > LONGEST_IDEA ? ['too long'] : []),
        ...(['ot', 'teacher', 'para'].includes(idea.by) ? [] : ['by nobody']),
        ...citationFaults(shelf, { ...idea, code: null }),
      ]),
    ),
  ];
}

const LONGEST_IDEA = 190;
const LONGEST_UNIT = 26;
const FACTORS = new Set([...Object.values(GOAL_FACTORS).flat(), 'academic load']);
const PRACTICE_WORDS = /\b(?:often|in many rooms|is common|are common|usually)\b/i;
/** Studies that mislead without an explanation: their gloss gives the newer count. */
const NEEDS_GLOSS = new Set(['mchale-1992', 'feder-2007']);

export function ideasOf({ strategies }: Shelf) {
  return Object.values(strategies).flatMap((bands) =>
    Object.entries(bands).flatMap(([band, goals]) =>
      Object.entries(goals).flatMap(([goal, ideas]) => ideas.map((idea) => ({ ...idea, band, goal }))),
    ),
  );
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name}: twice`);
}

function entryFaults({ grades, activity, domain, order, text, inPractice, evidence, code, source, states }: NoteEntry) {
  const faults: string[] = [];
  if (grades.length === 0 || grades.some((grade) => !FILE_GRADES.includes(grade))) faults.push('grades');
  if (!ACTIVITIES.includes(activity)) faults.push('activity');
  if (!DOMAINS.includes(domain)) faults.push('domain');
  if (![10, 20, 30, 40, 50].includes(order)) faults.push('order');
  if (/in practice/i.test(text)) faults.push('a gloss in the text');
  if (evidence === 'standard' && PRACTICE_WORDS.test(text)) faults.push('practice told as a standard');
  if (evidence === 'standard' && code === null && source !== 'tx-transition') faults.push('a standard without code');
  if (NEEDS_GLOSS.has(source) && inPractice === null) faults.push('stands without its companion');
  const named = STATES.find((state) => text.startsWith(`${stateName(state)}:`));
  if (named && !states?.includes(named)) faults.push('speaks of one state to all');
  const isGenre = source === 'ccss-ela' && /^(?:W\.\w+\.[1-3]\b|WHST\.[\d–]+\.1$|RF\.\w\.4)/.test(code ?? '');
  if (isGenre && order !== 40) faults.push('a genre before what is produced');
  return faults;
}

function figureFaults(figure: NoteEntry['figure']): string[] {
  if (figure === null) return [];
  const { value, unit, low, high } = figure;
  const faults: string[] = [];
  if (!unit || unit.length > LONGEST_UNIT) faults.push('unit');
  if (value === null && low === null && high === null) faults.push('an empty figure');
  if (low !== null && high !== null && low > high) faults.push('low above high');
  if (value !== null && low !== null && high !== null && (value < low || value > high)) faults.push('value outside');
  return faults;
}

function stateFaults({ states, text }: Pick<NoteEntry, 'states' | 'text'>): string[] {
  if (states === null) return [];
  if (states.length === 0 || states.some((state) => !STATES.includes(state))) return ['states'];
  return states.some((state) => text.includes(stateName(state))) ? [] : ['does not name its state'];
}

const stateName = (state: State) => messages[`state_${state}`].message;
