import { useState } from 'preact/hooks';
import type { ConsoleView, Pane } from '../../../lib/view/view-model.ts';
import { Combobox } from './Combobox.tsx';
import { paneKey } from './pane-key.ts';

type SeatProps = { readonly view: ConsoleView; readonly onGo: (pane: Pane) => void };

/** Whose seat this is: chosen from a list where devices are few, by a part of its name where they are many. */
export function SeatChoice({ view, onGo }: SeatProps) {
  const { pane, seats } = view;
  if (pane.kind !== 'device') return null;
  return (
    <div class="seat-choice">
      <label for="seat-of">Seat of</label>
      {seats ? (
        <select
          id="seat-of"
          class="lab-input"
          value={pane.device}
          onChange={(edit) => {
            const chosen = seats.find(({ device }) => device === edit.currentTarget.value);
            if (chosen) onGo({ ...pane, device: chosen.device });
          }}
        >
          {seats.map(({ device, label }) => (
            <option key={device} value={device}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <SeatSearch key={paneKey(pane)} pane={pane} onGo={onGo} />
      )}
    </div>
  );
}

type SearchProps = { readonly pane: Extract<Pane, { readonly kind: 'device' }>; readonly onGo: (pane: Pane) => void };

function SeatSearch({ pane, onGo }: SearchProps) {
  const [text, setText] = useState<string>(pane.device);
  return (
    <Combobox
      id="seat-of"
      value={text}
      what="device"
      takesFirst
      onValue={setText}
      onPick={({ pane: found }) => {
        if (found.kind === 'device') onGo({ ...pane, device: found.device });
      }}
    />
  );
}
