import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionId } from '../../lib/brand.ts';
import type { Move } from '../../lib/stores/check-draft.ts';
import { type InteractionProps, markClass, toldOf } from './interaction.ts';
import { Names } from './Names.tsx';
import { orderWords, Reason } from './Reason.tsx';
import { ordinal } from './words.ts';

/** Steps put in order by buttons, by Alt with arrows, or by typing a new number. Nothing needs dragging. */
export function Order({ item, view, draft, name, session }: InteractionProps<'order'>) {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<string | undefined>(undefined);
  const [moved, tell] = useState('');
  const { order } = draft;
  const live = item.phase === 'answering' && session !== undefined;

  // Moving a row in the page takes the focus from it: give it back to the very control that moved it.
  const drawn = useRef(order);
  useEffect(() => {
    if (drawn.current === order) return;
    drawn.current = order;
    if (held.current) list.current?.querySelector<HTMLElement>(`[data-control="${held.current}"]`)?.focus();
    held.current = undefined;
  });

  function move(id: OptionId, text: string, where: Move, control: string): void {
    const place = session?.move(id, where);
    if (place === undefined) return;
    held.current = `${control}-${id}`;
    tell(`“${text}” is now ${ordinal(place)} of ${order.length}.`);
  }

  return (
    <>
      <ol class="ord" ref={list} aria-labelledby={`${name}-stem`}>
        {order.map((id, at) => {
          const text = view.options.find((option) => option.id === id)?.text ?? '';
          const told = item.phase === 'marked' ? toldOf(item, id) : undefined;
          return (
            <li
              key={id}
              class={markClass(told)}
              onKeyDown={(key) => {
                const by = key.altKey && live ? { ArrowUp: -1, ArrowDown: 1 }[key.key] : undefined;
                if (by === undefined) return;
                key.preventDefault();
                const control =
                  key.target instanceof HTMLElement ? key.target.dataset['control']?.split('-')[0] : undefined;
                move(id, text, { by }, control ?? 'place');
              }}
            >
              {live ? (
                <input
                  class="place"
                  data-control={`place-${id}`}
                  inputMode="numeric"
                  value={at + 1}
                  size={2}
                  aria-label={`Number of: ${text}`}
                  onKeyDown={(key) => {
                    if (key.key !== 'Enter') return;
                    key.preventDefault();
                    key.currentTarget.dispatchEvent(new Event('change'));
                  }}
                  onChange={({ currentTarget }) => {
                    const to = Number.parseInt(currentTarget.value, 10);
                    currentTarget.value = String(at + 1);
                    if (Number.isFinite(to)) move(id, text, { to: to - 1 }, 'place');
                  }}
                />
              ) : (
                <span class="place">{at + 1}</span>
              )}
              <div>
                <Names text={text} />
                {told && <Reason told={told} words={orderWords} />}
              </div>
              {live && (
                <span class="mv">
                  <Mover
                    id={id}
                    control="up"
                    text={text}
                    stuck={at === 0}
                    press={() => move(id, text, { by: -1 }, 'up')}
                  />
                  <Mover
                    id={id}
                    control="down"
                    text={text}
                    stuck={at === order.length - 1}
                    press={() => move(id, text, { by: 1 }, 'down')}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {live && (
        <p class="small muted keys">
          Move with the buttons, or in a row press <kbd>Alt ↑</kbd> <kbd>Alt ↓</kbd>, or type its new number.
        </p>
      )}
      {live && (
        <p class="small muted moved" role="status">
          {moved}
        </p>
      )}
      {item.reveal?.order && (
        <div class="better">
          <h2 class="sub">An order that keeps them all, nearest to yours</h2>
          <ol>
            {item.reveal.order.map((option) => (
              <li key={option.id}>{option.text}</li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}

type MoverProps = {
  readonly id: string;
  readonly control: 'up' | 'down';
  readonly text: string;
  readonly stuck: boolean;
  readonly press: () => void;
};

function Mover({ id, control, text, stuck, press }: MoverProps) {
  return (
    <button
      type="button"
      class="btn ghost icon"
      data-control={`${control}-${id}`}
      aria-label={`Move ${control}: ${text}`}
      aria-disabled={stuck ? true : undefined}
      onClick={() => {
        if (!stuck) press();
      }}
    >
      <svg class="ic" viewBox="0 0 16 16" aria-hidden="true">
        <path d={control === 'up' ? 'M8 13V3.5M4 7.5l4-4 4 4' : 'M8 3v9.5M4 8.5l4 4 4-4'} />
      </svg>
    </button>
  );
}
