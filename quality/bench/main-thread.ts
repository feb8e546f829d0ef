import type { CDPSession } from 'puppeteer-core';

/** What a tab's main thread has done since it was opened, and what it holds. */
export interface MainThread {
  /** Milliseconds of its own CPU time. */
  readonly tasks: number;
  readonly script: number;
  /** Megabytes in use, after everything that can be freed is freed. */
  readonly heap: number;
  /** Listeners and nodes that still exist. */
  readonly listeners: number;
  readonly nodes: number;
}

/** The figures count the time of the thread, so that other work of the machine does not matter. */
export const beginCount = (cdp: CDPSession) => cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

export async function countThread(cdp: CDPSession): Promise<MainThread> {
  // The time is read first, since the page is not to blame for the garbage collection that follows.
  const { tasks, script } = await metricsOf(cdp);
  await cdp.send('HeapProfiler.collectGarbage');
  const { heap, listeners, nodes } = await metricsOf(cdp);
  return { tasks, script, heap, listeners, nodes };
}

async function metricsOf(cdp: CDPSession): Promise<MainThread> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (wanted: string) => {
    const found = metrics.find(({ name }) => name === wanted);
    if (!found) throw new Error(`this browser does not tell its ${wanted}`);
    return found.value;
  };
  return {
    tasks: value('TaskDuration') * 1000,
    script: value('ScriptDuration') * 1000,
    heap: value('JSHeapUsedSize') / 1e6,
    listeners: value('JSEventListeners'),
    nodes: value('Nodes'),
  };
}
