/** How often something is done: in `npm test`, and in `npm run hostile`. */
export function runs(short: number, long: number): number {
  return import.meta.env.MODE === 'long' ? long : short;
}
