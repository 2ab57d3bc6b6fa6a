/**
 * A file of our own that the build has written and checked. Throws when it cannot be had, with the address and the status.
 */
export async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
