import { useEffect, useId, useState } from 'preact/hooks';
import { useDesk } from '../desk-context.ts';
import { areKeysOn, turnKeys } from '../key-switch.ts';
import { singleKeys } from '../use-keys.ts';
import { Combobox } from './Combobox.tsx';

/** One box for everything that has a name in the estate, and for the pages of the consoles. */
export function FindBox() {
  const { go } = useDesk();
  const [text, setText] = useState('');
  return (
    <search class="find">
      <label for="find" class="vh">
        Find in the estate
      </label>
      <Combobox
        id="find"
        value={text}
        placeholder="Find"
        hotKey="/"
        takesFirst
        onValue={setText}
        onPick={(found) => {
          setText('');
          go(found.pane);
        }}
      />
      <Keys />
    </search>
  );
}

/** The single keys, and the switch that turns them off. */
function Keys() {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(areKeysOn()), []);
  return (
    <>
      <button
        type="button"
        class="btn ghost s keys-button"
        aria-label="Keys"
        title="Keys"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">?</span>
      </button>
      <div id={id} class="keys" hidden={!isOpen}>
        <dl>
          {singleKeys.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label class="tick">
          <input
            type="checkbox"
            checked={isOn}
            onChange={(edit) => {
              setOn(edit.currentTarget.checked);
              turnKeys(edit.currentTarget.checked);
            }}
          />
          Single keys are on
        </label>
        <p class="muted">They wait while a field has the focus.</p>
      </div>
    </>
  );
}
