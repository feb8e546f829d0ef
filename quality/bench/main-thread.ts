import type { CDPSession } from 'puppeteer-core';

/** What a tab's main thread has done since it was opened, and what it holds. */
export interface MainThread {
  /** ms of its own CPU time. */
  readonly tasks: number;
  readonly script: number;
  /** MB in use, after everything that can go is gone. */
  readonly heap: number;
  /** Listeners and nodes that still live. */
  readonly listeners: number;
  readonly nodes: number;
}

/** Thread time, not wall time: what else the machine does at that moment is not counted. */
export const beginCount = (cdp: CDPSession) => cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

export async function countThread(cdp: CDPSession): Promise<MainThread> {
  // First what was spent: collecting is not the page's doing.
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
