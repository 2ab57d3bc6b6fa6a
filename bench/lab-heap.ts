/** A lab over a thousand commands, undos among them: prints the megabytes held after 100 of them and after 1,000. */
import { join } from 'node:path';
import { readCourse } from '../src/lib/content/read.ts';
import type { Command } from '../src/lib/simulator/model.ts';
import { LabDesk, type Work } from '../src/lib/stores/lab-desk.ts';
import { labSetup } from '../src/lib/stores/lab-setup.ts';

const { course } = readCourse(join(import.meta.dirname, '..'));
const lab = course.labs.find(({ id }) => id === 'pilot-compliance');
const spec = course.estates.find(({ id }) => id === lab?.estate);
if (!lab || !spec) throw new Error('The course lacks the lab whose memory is measured');
const { scenario, content } = labSetup(lab, spec);
const desk = new LabDesk(scenario, spec, content);
let commands = 0;

function done<T>(work: Work<T>): T {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

function give({ kind, ...fill }: Command): void {
  const action = { id: 'any', label: 'any', kind, fill, inputs: [] };
  const sent = done(desk.handle({ ask: 'send', action, values: {} }));
  if (sent === undefined || !('kind' in sent) || sent.kind !== 'accepted')
    throw new Error('The bench’s own command was refused');
  commands++;
  desk.snapshot();
}

/** Moves a workload to and fro with time between; every tenth time a command is taken back and given again. */
function upTo(count: number): number {
  while (commands < count) {
    give({ kind: 'switchWorkload', workload: 'clientApps', to: commands % 4 === 0 ? 'intune' : 'configMgr' });
    give({ kind: 'wait', minutes: 15 });
    if (commands % 20 !== 0) continue;
    for (const ask of ['undo', 'undo', 'redo', 'redo'] as const) done(desk.handle({ ask }));
    desk.snapshot();
  }
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

console.log(`${upTo(100)} ${upTo(1_000)}`);
