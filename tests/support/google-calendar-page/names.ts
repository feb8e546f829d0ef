/** Names classes as Google's compiler does: with six letters that mean nothing and change with the seed. */
export type Names = (purpose: string) => string;

export function makeNames(seed: number): Names {
  return (purpose) => {
    let hash = 2166136261 ^ seed;
    for (const char of purpose) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
    let name = '';
    for (let i = 0; i < 6; i++) {
      hash = Math.imul(hash ^ (hash >>> 15), 2246822519) + i;
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
      name += letters[(hash >>> 8) % letters.length];
    }
    return name;
  };
}
