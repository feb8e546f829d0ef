import { askedReport } from './accuracy/unseen/asked';
import { daysReport } from './accuracy/days-report';
import { crossExam, type Exam } from './accuracy/unseen/exam';
import { feedsReport } from './accuracy/feeds/feeds-report';
import { gold, ownCases } from './accuracy/titles/gold';
import { FIRST_MET, inventedDays } from './accuracy/titles/invented';
import { calibration, headline, labels, pairs, wastedPairs, worst } from './accuracy/titles/report';
import { rewrittenReport } from './accuracy/titles/rewritten';
import { judge, pace } from './accuracy/titles/score';
import { tablesReport } from './accuracy/tables/tables';
import { textReport } from './accuracy/text/text';
import { curveReport, examReport } from './accuracy/unseen/unseen';
import { windowsReport } from './accuracy/windows/windows-report';

/*
 * `npm run accuracy` tells how often PushIn is right at schools it learned nothing from: each site is answered by
 * weights made without it. Below, under the name "tuned", stand the figures for schedules that words and weights were
 * made from. docs/how-right.md says how the figures are kept honest.
 */

const COMMANDS = ['unseen', 'asked', 'curve', 'titles', 'rewritten', 'windows', 'text', 'tables', 'feeds', 'days'];
const WORST = 40;

function titles(): void {
  const { name, blocks } = gold();
  const judged = blocks.map(judge);
  const halves = ['tuned', 'held-out'] as const;
  const print = (title: string, body: string) => console.log(`\n${title}\n${body}`);

  console.log(
    `TUNED: words and weights were made from these, so they tell what was lost, not what a new school meets\n`,
  );
  console.log(`Accuracy on ${name}\n`);
  console.log(headline('all', judged));
  for (const half of halves) {
    const part = judged.filter((block) => block.half === half);
    if (part.length) console.log(headline(half === 'tuned' ? 'tuned half' : 'held out until the end', part));
  }
  console.log(headline('own cases', ownCases().map(judge)));
  const batches = Object.keys(FIRST_MET).map((batch) => ({ batch, days: inventedDays(batch).map(judge) }));
  for (const { batch, days } of batches) {
    const [activity, mode] = FIRST_MET[batch]!;
    console.log(`${headline(`invented days ${batch}`, days)}  (first met: ${activity}% and ${mode}%)`);
  }
  print('How sure, and how right then', calibration(judged));
  for (const half of halves) print(`… on the ${half} half`, calibration(judged.filter((block) => block.half === half)));
  print('… on the invented days', calibration(batches.flatMap(({ days }) => days)));
  print('Activities', labels(judged, 'activity'));
  print('Modes', labels(judged, 'mode'));
  print('Activities confused', pairs(judged, 'activity'));
  print('Modes confused', pairs(judged, 'mode'));
  print('Visits wasted, by pair (of all blocks)', wastedPairs(judged));
  print('The worst errors', worst(judged, WORST));
  console.log(`\n${pace(blocks).toFixed(1)} µs a block`);
}

const NO_DATA = 'There are no labelled schedules at ../shared/data.';
/** Prints the figures for schools to which nothing was fitted. They are made once, since that takes a minute. */
function unseen(reports: readonly ((exam: Exam) => string)[]): void {
  const exam = crossExam();
  console.log(exam ? reports.map((report) => report(exam)).join('\n\n') : NO_DATA);
}

const command = process.argv[2] ?? 'all';
if (command === 'all') unseen([examReport, askedReport, curveReport]);
if (command === 'unseen') unseen([examReport]);
if (command === 'asked') unseen([askedReport]);
if (command === 'curve') unseen([curveReport]);
if (command === 'titles' || command === 'all') titles();
if (command === 'rewritten' || command === 'all') console.log(`\n${rewrittenReport()}`);
if (command === 'windows' || command === 'all') console.log(`\n${windowsReport()}`);
if (command === 'text' || command === 'all') console.log(`\n${textReport()}`);
if (command === 'tables' || command === 'all') console.log(`\n${tablesReport()}`);
if (command === 'feeds' || command === 'all') console.log(`\n${feedsReport()}`);
if (command === 'days' || command === 'all') console.log(`\n${daysReport()}`);
if (command !== 'all' && !COMMANDS.includes(command)) {
  console.error(`There is no accuracy report called “${command}”. Known: ${COMMANDS.join(', ')}.`);
  process.exitCode = 1;
}
