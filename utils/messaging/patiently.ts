import { NoAnswer } from './failures';

/** ms before each further try: a background that was stopped while it answered is started by the next question. */
const AGAIN = [50, 250, 1000, 4000];

/** Asks until somebody answers, a few times at most. Any other failure than NoAnswer is final. */
export async function patiently<T>(ask: () => Promise<T>, isOld: () => boolean = () => false): Promise<T> {
  for (const wait of AGAIN) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof NoAnswer) || isOld()) throw error;
    }
    await new Promise((done) => setTimeout(done, wait));
  }
  return ask();
}
