import { useState } from 'preact/hooks';
import type { LabObjectiveId } from '../../../lib/brand.ts';
import type { InvariantView } from '../../../lib/stores/lab-session.ts';
import { sayMinute } from '../../../lib/view/clock.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { LinkedText } from '../LinkedText.tsx';
import { usePlay } from '../time/use-play.ts';
import { useBlocked, useLabState, useStanding, useTime, useVariant } from '../use-live.ts';
import { KeptRuns } from './KeptRuns.tsx';
import { Objective } from './Objective.tsx';

const noDevices: readonly string[] = [];

/** The task, its objectives as they stand, and what must hold all along. */
export function TaskPart({ task }: { task: string }) {
  const { solutions } = useVariant();
  const play = usePlay();
  const { objectives, invariants, result } = useStanding();
  const blocked = useBlocked();
  const { now, lookingAt, canUndo, canRedo } = useTime();
  const state = useLabState().kind;
  // Who comes back to an untouched lab looks for what they did before.
  const isFresh = !canUndo && !canRedo && state === 'ready';
  const broken = invariants.filter((invariant) => invariant.broken !== undefined);
  const held = invariants.filter((invariant) => invariant.broken === undefined);
  const [chosen, setChosen] = useState<LabObjectiveId>();
  const open = objectives.find((objective) => !objective.met && objective.id === chosen);
  const current = open ?? objectives.find((objective) => !objective.met);
  return (
    <>
      {isFresh && <KeptRuns />}
      <div class="task-text">
        {task.split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {broken.length > 0 && (
        <ul class="plain broken-list" aria-label="Broken conditions">
          {broken.map((invariant) => (
            <Invariant
              key={invariant.id}
              invariant={invariant}
              device={result.invariants.find(({ id }) => id === invariant.id)?.firstBroken?.device}
            />
          ))}
        </ul>
      )}
      {lookingAt !== undefined && <p class="muted as-of">The objectives as they stand now, at {sayMinute(now)}.</p>}
      <ol class="objectives plain" aria-label="Objectives">
        {objectives.map((objective, place) => (
          <Objective
            key={objective.id}
            objective={objective}
            devices={result.objectives.find(({ id }) => id === objective.id)?.notYet.first ?? noDevices}
            number={place + 1}
            isCurrent={objective.id === current?.id}
            onChoose={() => setChosen(objective.id)}
          />
        ))}
      </ol>
      {held.length > 0 && (
        <section class="all-along" aria-labelledby="all-along">
          <h3 id="all-along">All along</h3>
          <ul class="plain">
            {held.map((invariant) => (
              <Invariant key={invariant.id} invariant={invariant} />
            ))}
          </ul>
        </section>
      )}
      <section class="play-offer" aria-labelledby="play-offer">
        <h3 id="play-offer">Stuck, or curious?</h3>
        <p class="muted">Watch a route of the author’s, step by step with its reasons. Your own run stays as it is.</p>
        <p class="play-buttons">
          {Array.from({ length: solutions }, (_, place) => (
            <Button key={place} look="small" off={blocked} onPress={() => play(place)}>
              {place === 0 ? 'Play a solution' : `Play solution ${place + 1}`}
            </Button>
          ))}
        </p>
      </section>
      {!isFresh && <KeptRuns />}
    </>
  );
}

function Invariant({ invariant, device }: { invariant: InvariantView; device?: string | undefined }) {
  if (invariant.broken === undefined) {
    return (
      <li class="invariant">
        <span class="ok">
          <Icon name="ok" />
          <span class="vh">Held: </span>
        </span>
        <span>{invariant.text}</span>
      </li>
    );
  }
  return (
    <li class="invariant">
      <span class="bad">
        <Icon name="no" />
      </span>
      <span>
        {invariant.text}
        <br />
        <span class="bad">
          <b>
            <LinkedText text={invariant.broken} devices={device === undefined ? noDevices : [device]} />
          </b>
        </span>
      </span>
    </li>
  );
}
