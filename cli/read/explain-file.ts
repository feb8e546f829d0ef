import { classify, type ClassifyInput } from '../../utils/classify/classify';
import type { Opinion } from '../../utils/classify/opinion/second-opinion';
import { textOf } from '../../utils/files/text-of';
import { NotRead } from '../../utils/files/not-read';
import type { Classification } from '../../utils/model/window';
import { fittedOpinion } from '../fitted-opinion';
import { explainLines } from './explain-lines';
import { fileBytes, Unread } from './file-bytes';
import { findInReading } from './find-in-reading';
import type { ReadOptions } from './options';
import { readingOf } from './read-file';
import { say } from './rows';

/** Which step and rule decided about each line of a text and each lesson of any file: `step · line · rule`. Never rejects. */
export async function explainFile(file: string, options: ReadOptions): Promise<string[]> {
  const told = [file];
  try {
    const bytes = fileBytes(file);
    const { kind, reader, view, timetables } = await readingOf(bytes, file, options);
    told.push(`${reader} · ${kind} · read as ${view}`);
    if (kind === 'text') told.push(...lineSteps(textOf(bytes)));
    findInReading(timetables, options, (input, first) => {
      const second = fittedOpinion()(input, first);
      told.push(...lessonSteps(input, first, second));
      return second;
    });
  } catch (error) {
    if (!(error instanceof Unread) && !(error instanceof NotRead)) throw error;
    told.push(`not read · ${error instanceof NotRead ? say.message(error.said) : error.message}`);
  }
  return told;
}

function lineSteps(text: string): string[] {
  const lines = text.split('\n').map((line) => ({ text: line, heading: null }));
  return explainLines(lines).map(({ step, line, rule }) => `${step} · ${line + 1} · ${rule}`);
}

function lessonSteps(input: ClassifyInput, first: Classification, second: ReturnType<Opinion>): string[] {
  const steps = [`lexicon · “${input.title}” · ${answer(first)}`];
  classify(input, (why) => void steps.push(`context · “${input.title}” · ${why}`));
  return [...steps, `opinion · “${input.title}” · ${answer(second)}`];
}

function answer({ activity, mode, sureness, because }: Classification): string {
  return `${activity} ${mode}, ${sureness}: ${because.map((one) => say.message(one)).join('; ')}`;
}
