/** Which run this tab has in front: a reload goes on with it, whatever other tabs have done meanwhile. */

export function runOfTab(lab: string): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(lab)) ?? undefined;
  } catch {
    return undefined; // storage is refused: the newest run will do
  }
}

export function noteRunOfTab(lab: string, record: string): void {
  try {
    sessionStorage.setItem(keyOf(lab), record);
  } catch {
    // Nothing of the run is lost: this is a bookmark.
  }
}

function keyOf(lab: string): string {
  return `tandem:front:lab:${lab}`;
}
