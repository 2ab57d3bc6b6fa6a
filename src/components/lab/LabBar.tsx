import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Confirm } from './Confirm.tsx';
import { useDesk } from './desk-context.ts';
import { useBlocked, useLabState, useStanding, useVariant } from './use-live.ts';

/** Where the run stands, and its two ends: starting over and finishing. */
export function LabBar() {
  const { session, announce } = useDesk();
  const { objectives } = useStanding();
  const state = useLabState();
  const blocked = useBlocked();
  const { others } = useVariant();
  const met = objectives.filter((objective) => objective.met).length;
  const open = objectives.length - met;
  const [isFinishing, setFinishing] = useState(false);
  const finish = () => {
    setFinishing(true);
    announce('Preparing the review…');
    session
      ?.finish()
      .catch(() => announce('The lab could not be finished: the simulator has stopped.'))
      .finally(() => setFinishing(false));
  };
  const unready = isFinishing ? 'The review is being prepared.' : blocked;
  const label = isFinishing ? 'Preparing the review…' : 'Finish lab';
  return (
    <div class="lab-bar">
      <span class="muted met-count">
        {met} of {objectives.length} objectives met
      </span>
      {others && (
        <Confirm
          label="Another case"
          question="Forget this run and draw another case of the same task?"
          yes="Draw another case"
          no="Keep it"
          off={blocked}
          onYes={() => session?.restart('another')}
        />
      )}
      <Confirm
        label="Start over"
        question="Forget this run and start over?"
        yes="Start over"
        no="Keep it"
        off={state.kind === 'failed' ? undefined : blocked}
        onYes={() => session?.restart()}
      />
      {open === 0 ? (
        <Button look="main" off={unready} onPress={finish}>
          {label}
        </Button>
      ) : (
        <Confirm
          look="main"
          label={label}
          question={`${open} ${open === 1 ? 'objective is' : 'objectives are'} not met yet.`}
          yes="Finish all the same"
          no="Go on"
          off={unready}
          onYes={finish}
        />
      )}
    </div>
  );
}
