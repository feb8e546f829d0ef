import { builtExtension } from '../../tests/support/browser/start/built-extension';
import { spawned, type Step } from './step';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}
interface LintReport {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Solid's own template code. `no-unsanitized` and the structure test check ours. */
const ACCEPTED = new Set(['UNSAFE_VAR_ASSIGNMENT']);

/** Mozilla's linter, on the build for Firefox: no error, and no warning except the one that is accepted by name. */
export const lintExtension: Step = {
  name: 'web-ext lint',
  async run() {
    const { stdout, output } = await spawned('web-ext', [
      'lint',
      '--source-dir',
      builtExtension('firefox'),
      '--output',
      'json',
      '--boring',
      '--no-config-discovery',
    ]);
    const start = stdout.indexOf('{');
    if (start < 0) return { ok: false, output };
    const report = JSON.parse(stdout.slice(start)) as LintReport;
    const wrong = [...report.errors, ...report.warnings.filter((one) => !ACCEPTED.has(one.code))];
    const lines = wrong.map(({ code, file, message }) => `${code} ${file ?? ''}: ${message}`);
    return { ok: wrong.length === 0, output: lines.join('\n') };
  },
};
