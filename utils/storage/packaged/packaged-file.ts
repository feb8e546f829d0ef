/**
 * JSON from the package. It is read when it is first needed and is no part of any script.
 * @param path from the package's root.
 */
export async function packagedFile(path: string): Promise<unknown> {
  const answer = await fetch(path);
  return answer.json();
}
