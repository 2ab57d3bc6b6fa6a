/** The records of a lab's runs on this device: the one in front, which each step writes, and the others. */
import { atom } from 'nanostores';
import type { ContentPrint, Seed } from '../brand.ts';
import { commandCount } from '../lab/command-count.ts';
import type { LearningRecord } from '../record/record.ts';
import type { ScenarioView, Snapshot } from './lab-protocol.ts';
import { type End, finishedRun, type Head, headOf, runsOf, toRecord, unfinishedRuns } from './lab-record.ts';
import type { KeptRun, LabSession } from './lab-session.ts';
import { noteRunOfTab, runOfTab } from './lab-tab.ts';
import { newId } from './new-id.ts';
import { $progress } from './progress.ts';
import { saveRecord } from './save-record.ts';

export type LabKeep = {
  readonly $kept: LabSession['$kept'];
  readonly head: Head;
  /** Writes the run in front. */
  keep(snapshot: Snapshot, end?: End): void;
  /** Another run is in front: a new one, or one that is kept. */
  setHead(head: Head): void;
  /** The run to go on with on a visit: the one that this tab had in front, else the newest of the learner's own, else the newest. */
  toResume(): LearningRecord | undefined;
  /** A kept run: one that was left in the middle, or the one that was finished last. */
  find(id: KeptRun['id'] | 'finished'): LearningRecord | undefined;
  /** The seeds of all runs of this lab, whatever became of them. */
  seeds(): readonly Seed[];
};

export function labKeep(scenario: ScenarioView, content: ContentPrint): LabKeep {
  const $head = atom<Head>(newHead());
  const keptNow = (): ReturnType<LabSession['$kept']['get']> => {
    const { id: inFront } = $head.get();
    const unfinished = unfinishedRuns($progress.get(), scenario.id, content).filter(({ id }) => id !== inFront);
    const finished = finishedRun($progress.get(), scenario.id, content);
    return { unfinished: unfinished.map(keptRun), ...(finished ? { finished: keptRun(finished) } : {}) };
  };
  // Not `computed`: every page that knows its learner would carry it.
  const $kept = atom(keptNow());
  for (const source of [$progress, $head]) source.listen(() => $kept.set(keptNow()));

  return {
    $kept,
    get head() {
      return $head.get();
    },
    setHead: (head) => $head.set(head),
    keep(snapshot, end) {
      const record = toRecord($head.get(), scenario, content, snapshot, end);
      const standing = saveRecord(record);
      // Another tab went on with the same run: its version stands, and this tab's run becomes one of its own.
      const isMine = standing === record;
      const head = isMine ? headOf(record) : newHead($head.get().fromLink);
      $head.set(isMine ? head : headOf(saveRecord(toRecord(head, scenario, content, snapshot, end))));
      noteRunOfTab(scenario.id, $head.get().id);
    },
    toResume() {
      const runs = unfinishedRuns($progress.get(), scenario.id, content);
      const mine = runOfTab(scenario.id);
      return runs.find(({ id }) => id === mine) ?? runs.find(({ fromLink }) => !fromLink) ?? runs[0];
    },
    find(id) {
      const finished = finishedRun($progress.get(), scenario.id, content);
      if (id === 'finished' || id === finished?.id) return finished;
      return unfinishedRuns($progress.get(), scenario.id, content).find((record) => record.id === id);
    },
    seeds: () => runsOf($progress.get(), scenario.id, content).map(({ seed }) => seed),
  };
}

export function newHead(fromLink?: boolean): Head {
  const head = { id: newId(), startedAt: new Date().toISOString(), revision: 0 };
  return fromLink ? { ...head, fromLink } : head;
}

function keptRun({ id, startedAt, commands, fromLink }: LearningRecord): KeptRun {
  return { id, startedAt, commands: commands ? commandCount(commands) : 0, fromLink: fromLink === true };
}
