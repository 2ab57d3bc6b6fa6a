import { useId } from 'preact/hooks';
import type { Position } from '../../../lib/simulator/model.ts';
import { positionLabels } from '../../../lib/view/labels.ts';
import type { Field } from '../../../lib/view/view-model.ts';
import { useDesk } from '../desk-context.ts';
import { positionLook } from '../looks.ts';
import { useBlocked } from '../use-live.ts';
import { ActionPlace } from './ActionBar.tsx';
import { useAction } from './use-action.ts';

type PositionOf = Extract<Field, { readonly kind: 'position' }>;
const order: readonly Position[] = ['configMgr', 'pilotIntune', 'intune'];

/** A workload's three positions. Arrows move between them, Space or Enter chooses: a choice is a command. */
export function PositionField({ field }: { field: PositionOf }) {
  const { ask, go } = useDesk();
  const at = useAction();
  const blocked = useBlocked();
  const { pilot } = field;
  const off = useId();
  const isFixed = field.fixed !== undefined;
  const choose = (to: Position) => {
    // Choosing what is chosen changes nothing, but another pilot collection may be meant.
    if (to === field.position && to !== 'pilotIntune') return;
    const move = field.moves.find((candidate) => candidate.to === to);
    if (move && !blocked && !isFixed) at.choose(move.action);
  };
  return (
    <div class="position-field">
      <span class="position-label">{field.label}</span>
      <div
        role="radiogroup"
        aria-label={field.label}
        aria-disabled={isFixed ? true : undefined}
        aria-describedby={isFixed || blocked ? off : undefined}
        class="seg"
        onKeyDown={moveFocus}
      >
        {order.map((position) => {
          const action = field.moves.find((move) => move.to === position)?.action;
          const isOn = field.position === position;
          return (
            <button
              key={position}
              type="button"
              role="radio"
              aria-checked={isOn}
              aria-disabled={isFixed || blocked ? true : undefined}
              tabIndex={isOn ? 0 : -1}
              data-action={action?.id}
              class={isOn ? `on ${positionLook(position)}` : undefined}
              onClick={() => choose(position)}
            >
              {positionLabels[position]}
            </button>
          );
        })}
      </div>
      <span class="position-beside">
        {field.fixed ? (
          <span id={off} class="muted fixed-reason">
            {field.fixed}
          </span>
        ) : (
          <span id={off} class="vh">
            {blocked}
          </span>
        )}
        <span class="position-links">
          {pilot && (
            <button type="button" class="link" onClick={() => go({ kind: 'collection', collection: pilot.collection })}>
              {pilot.name} ({pilot.members})
            </button>
          )}
          <button type="button" class="link" onClick={() => ask(field.why)}>
            Why?<span class="vh"> {field.label}</span>
          </button>
        </span>
      </span>
      <div class="position-place">
        <ActionPlace at={at} />
      </div>
    </div>
  );
}

function moveFocus(press: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[press.key];
  if (step === undefined) return;
  press.preventDefault();
  const radios = [...press.currentTarget.querySelectorAll('button')];
  const here = radios.findIndex((radio) => radio.contains(document.activeElement));
  radios[(here + step + radios.length) % radios.length]?.focus();
}
