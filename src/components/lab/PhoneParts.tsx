import type { ObjectiveView } from '../../lib/stores/lab-session.ts';
import { type Part, parts } from './desk-context.ts';
import { Icon } from './Icon.tsx';
import { useStanding } from './use-live.ts';

const partTitles = { task: 'Task', console: 'Console', why: 'Why', time: 'Time' } as const;
type PhoneProps = { readonly part: Part; readonly onShow: (part: Part) => void };

/** The open objective, on top of a narrow screen; it leads to the task. */
export function OpenObjective({ onShow }: Pick<PhoneProps, 'onShow'>) {
  const { objectives } = useStanding();
  const place = objectives.findIndex((objective) => !objective.met);
  const open: ObjectiveView | undefined = objectives[place];
  return (
    <button type="button" class="open-objective" onClick={() => onShow('task')}>
      <span class="objective-mark">{open ? place + 1 : <Icon name="ok" />}</span>
      <span>
        <b>{open ? open.text : 'All objectives are met.'}</b>
        {open?.notYet && <span class="muted open-not-yet">{open.notYet}</span>}
      </span>
      <Icon name="forward" />
    </button>
  );
}

/** The four parts of the desk as buttons at the foot of a narrow screen. */
export function PartSwitch({ part, onShow }: PhoneProps) {
  return (
    <nav class="part-switch" aria-label="Parts of the lab">
      {parts.map((name) => (
        <button key={name} type="button" aria-current={name === part ? 'true' : undefined} onClick={() => onShow(name)}>
          {partTitles[name]}
        </button>
      ))}
    </nav>
  );
}
