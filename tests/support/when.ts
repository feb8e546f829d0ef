/**
 * Runs tests at another time: WHEN=2028-02-29T23:40 TZ=Pacific/Auckland makes it that moment, in that zone, when a test
 * file begins. A test that sets its own clock does not notice; one that depends on today fails, as it would have on
 * that day.
 */
import process from 'node:process';

const when = process.env['WHEN'];
if (when) {
  // Files that share a process share one clock. It is built on the machine's own clock, which is kept where the first
  // file found it.
  const shared = globalThis as { machineDate?: DateConstructor };
  const Real = (shared.machineDate ??= Date);
  const ahead = new Real(when).getTime() - Real.now();
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: unknown[], made) =>
      Reflect.construct(target, args.length === 0 ? [Real.now() + ahead] : args, made) as Date,
    apply: () => new Real(Real.now() + ahead).toString(),
    get: (target, name, self) =>
      name === 'now' ? () => Real.now() + ahead : (Reflect.get(target, name, self) as unknown),
  });
}
