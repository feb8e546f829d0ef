/** How often something is done: `short` in `npm test`, and `long` in `npm run hostile`. */
export function runs(short: number, long: number): number {
  return import.meta.env.MODE === 'long' ? long : short;
}
