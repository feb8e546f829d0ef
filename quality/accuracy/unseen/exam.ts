import type { Opinion } from '../../../utils/classify/opinion/second-opinion';
import { classifyWith } from '../../../utils/pipeline/classify-blocks';
import type { Classification } from '../../../utils/model/window';
import { blocksOf, inventedBlocks, type FitBlock } from '../../fit/blocks';
import { answeredBy, foldsOf, honest, opinionWithout } from '../../fit/cross';
import { SETTINGS } from '../../fit/fitted';
import { inputsOf, schoolsOf, type Row, type School } from '../../fit/schools';
import { partOf } from '../../fit/split';

/*
 * The second opinion is asked about schools from which it learned nothing. But words, settings and limits were chosen
 * by looking at these very schools: the figures are cross-validated over sites, on data that was also used to choose.
 */

export interface Exam {
  readonly name: string;
  readonly schools: readonly School[];
  /** The opinion that learned nothing from a site. */
  readonly opinionOf: (site: string) => Opinion | null;
}

/** One labelled block and what is said about it. */
export interface Answer {
  readonly school: School;
  readonly row: Row;
  readonly said: Classification;
}

const here = {
  learn: () => blocksOf('newer'),
  others: () => [...blocksOf('read'), ...inventedBlocks()],
};

/**
 * The schools from which was learned, each site answered by weights that were fitted without it; null if there are no
 * data.
 */
export function crossExam(): Exam | null {
  const [learn, others] = [here.learn(), here.others()];
  if (learn.length === 0) return null;
  const folds = foldsOf(learn, others, SETTINGS);
  const opinionOf = opinionWithout(folds, honest(answeredBy(folds, learn)));
  return {
    name: 'Cross-validated over sites, on data that was also used to choose',
    schools: schoolsOf('newer'),
    opinionOf,
  };
}

/** The same schools, judged by the lexicon alone. */
export const byLexicon = (exam: Exam): Exam => ({
  ...exam,
  name: `${exam.name}, by the lexicon alone`,
  opinionOf: () => null,
});

/** The exam with weights that were fitted to one site in every `of`. */
export function partialExam(of: number): Exam {
  const kept = ({ site, part }: FitBlock) => part === 'invented' || partOf(site, of, 'curve') === 0;
  const learn = here.learn();
  const folds = foldsOf(learn.filter(kept), here.others().filter(kept), SETTINGS);
  const opinionOf = opinionWithout(folds, honest(answeredBy(folds, learn)));
  return { name: `one site in ${of}`, schools: schoolsOf('newer'), opinionOf };
}

export const answersOf = ({ schools, opinionOf }: Exam): Answer[] =>
  schools.flatMap((school) =>
    inputsOf(school).map((input, i) => ({
      school,
      row: school.blocks[i]!,
      said: classifyWith(opinionOf(school.site), input),
    })),
  );

const KINDS: readonly [name: string, kinds: RegExp][] = [
  ['US elementary', /^us-elementary$/],
  ['preschool', /^(?:preschool|headstart|montessori|waldorf)$/],
  ['special education', /^sped$/],
  ['UK and alike', /^(?:uk|ie|au|nz|za|india|singapore|philippines|international)$/],
  ['Spanish, bilingual', /^(?:spanish|bilingual|dual-language)$/],
  ['private and others', /./],
];

/** The kinds of school, in the order in which they are printed. */
export const KIND_NAMES = KINDS.map(([name]) => name);

/** The kind of a school, as the report calls it. */
export const kindOf = ({ kind = 'us-elementary' }: School): string => KINDS.find(([, kinds]) => kinds.test(kind))![0];
