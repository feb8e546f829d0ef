import { NoAnswer } from './failures';

/** ms before each further try: a background that was stopped while it answered is started by the next question. */
const AGAIN = [50, 250, 1000, 4000];

/** ms after which a question that was neither answered nor refused counts as lost. */
const LOST = 10_000;

/**
 * Asks until somebody answers, a few times at most. Any other failure than NoAnswer is final. A background that is stopped
 * at the wrong moment can leave a question open for ever, so none is waited for without end: what is asked must bear being
 * asked twice.
 */
export async function patiently<T>(ask: () => Promise<T>, isOld: () => boolean = () => false): Promise<T> {
  for (const wait of AGAIN) {
    try {
      return await inTime(ask());
    } catch (error) {
      if (!(error instanceof NoAnswer) || isOld()) throw error;
    }
    await new Promise((done) => setTimeout(done, wait));
  }
  return inTime(ask());
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new NoAnswer('too late')), LOST);
    void answer.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}
