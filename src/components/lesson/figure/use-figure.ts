import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Estate } from '../../../lib/simulator/engine.ts';
import type { Command, Workload } from '../../../lib/simulator/model.ts';
import { sayTime } from '../../../lib/view/clock.ts';
import { authorityLabels, workloadLabels } from '../../../lib/view/labels.ts';
import { saySince } from './obeyed-since.ts';
import { authorityOn, carryOut, type Opening, replay, roundLater, untilChange } from './run.ts';
import type { WhyText } from './why.ts';

/** The mark that is asked why. */
export type Asked = { readonly device: string; readonly workload: Workload };
export type Shown = { readonly devices: readonly string[]; readonly workloads: readonly Workload[] };

/**
 * A live figure's state: the commands given, and the estate that follows from them by replay. The first render needs
 * neither prose nor network; an answer to "why?" loads the prose when it is first asked.
 */
export function useFigure(given: Opening & { readonly asked?: Asked; readonly why?: WhyText }, shown: Shown) {
  const [opening] = useState(given);
  const [commands, setCommands] = useState(opening.run);
  const [asked, setAsked] = useState(opening.asked);
  const [why, setWhy] = useState(opening.why);
  const [said, setSaid] = useState({ text: '' });
  const estate = useMemo(() => replay(opening, commands), [commands, opening]);
  const ahead = useMemo(() => roundLater(estate), [estate]);
  const told = useRef(opening.why ? { estate, asked } : undefined);

  useEffect(() => {
    if (!asked || (told.current?.estate === estate && told.current.asked === asked)) return;
    let current = true;
    void fetchProse().then((prose) => {
      if (!current) return;
      if (!prose) return setSaid({ text: noProse });
      told.current = { estate, asked };
      setWhy(prose.whyOf(estate, asked.device, asked.workload));
    });
    return () => {
      current = false;
    };
  }, [estate, asked]);

  function give(command: Command): void {
    const after = carryOut(estate, command);
    if (!after) {
      // A new object even where the words are the same: drawn again, the control that was moved goes back.
      setSaid({ text: '' });
      void fetchProse().then((prose) => setSaid({ text: prose ? prose.refusalOf(estate, command) : noProse }));
      return;
    }
    const all = [...commands, command];
    setCommands(all);
    const isWait = command.kind === 'wait';
    setSaid({
      text: isWait
        ? `It is ${sayTime(after.now)}. ${saySince(opening, all, shown)}`
        : changesSaid(estate, after, shown, command),
    });
  }
  return {
    estate,
    ahead,
    asked,
    why: asked && why,
    says: said.text,
    touched: commands !== opening.run,
    next: untilChange(estate),
    give,
    ask: (mark: Asked | undefined) => setAsked(mark),
    reset() {
      setCommands(opening.run);
      setSaid({ text: 'Back at the beginning.' });
    },
  };
}

const noProse = 'The reason could not be fetched: you may be offline.';

/** The sentences of the simulator, or nothing where they cannot be fetched. */
function fetchProse(): Promise<typeof import('./why.ts') | undefined> {
  return import('./why.ts').catch(() => undefined);
}

function changesSaid(before: Estate, after: Estate, { devices, workloads }: Shown, command: Command): string {
  const news = workloads.flatMap((workload) => {
    const moved = devices.filter(
      (device) => authorityOn(before, device, workload) !== authorityOn(after, device, workload),
    );
    const [first] = moved;
    if (first === undefined) return [];
    const to = authorityLabels[authorityOn(after, first, workload)];
    return [`${workloadLabels[workload]}: ${moved.join(', ')} now ${moved.length === 1 ? 'obeys' : 'obey'} ${to}.`];
  });
  if (news.length > 0) return news.join(' ');
  if (command.kind === 'switchWorkload') {
    const later = roundLater(after);
    const isDue = devices.some((device) =>
      workloads.some((one) => authorityOn(after, device, one) !== authorityOn(later, device, one)),
    );
    return isDue
      ? 'The setting is changed. No PC has followed yet: each does when it next asks for policy.'
      : 'The setting is changed, and no PC changes its manager by it.';
  }
  return 'The PC has asked for policy. Nothing changed on it.';
}
