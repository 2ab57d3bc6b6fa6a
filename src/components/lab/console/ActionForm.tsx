import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Action, ActionValues, Input, Sentence } from '../../../lib/view/view-model.ts';
import { Button } from '../Button.tsx';
import { Combobox } from './Combobox.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import type { OpenAction } from './use-action.ts';

type FormProps = {
  readonly action: Action;
  readonly at: OpenAction;
  readonly of?: string | undefined;
  readonly off?: Sentence | undefined;
};

/** What an action needs before it becomes a command, opened where it was chosen. Escape closes it. */
export function ActionForm({ action, at, of, off }: FormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<ActionValues>(() => startValues(action));
  const shown = action.inputs.filter((input) => isAsked(input, values));
  const wrong = at.unaccepted?.kind === 'invalid' ? at.unaccepted.input : undefined;

  useEffect(() => {
    if (wrong) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [wrong]);
  useEffect(() => {
    const before = document.activeElement;
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <form
      ref={form}
      class="action-form"
      aria-labelledby={`${id}-title`}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (!off) at.send(action, askedValues(shown, values));
      }}
      onKeyDown={(press) => {
        if (press.key === 'Escape') at.close();
      }}
    >
      <p id={`${id}-title`} class="form-title">
        {of && !action.label.toLowerCase().includes(of.toLowerCase()) ? `${action.label}: ${of}` : action.label}
      </p>
      {shown.map((input) => (
        <FormInput
          key={input.name}
          id={`${id}-${input.name}`}
          input={input}
          value={values[input.name] ?? ''}
          wrong={wrong === input.name ? `${id}-note` : undefined}
          onValue={(value) => setValues({ ...values, [input.name]: value })}
        />
      ))}
      <div id={`${id}-note`}>{at.unaccepted && <RefusalNote sent={at.unaccepted} />}</div>
      <div class="form-end">
        <button
          type="submit"
          class="btn"
          aria-disabled={off ? true : undefined}
          aria-describedby={off ? `${id}-off` : undefined}
        >
          Apply
        </button>
        <Button onPress={at.close}>Cancel</Button>
        {off && (
          <span id={`${id}-off`} class="off-reason">
            {off}
          </span>
        )}
      </div>
    </form>
  );
}

type InputProps = {
  readonly id: string;
  readonly input: Input;
  readonly value: string;
  /** The id of what is wrong with it, if something is. */
  readonly wrong: string | undefined;
  readonly onValue: (value: string) => void;
};

function FormInput({ id, input, value, wrong, onValue }: InputProps) {
  return (
    <div class="form-row">
      <label for={id}>{input.label}</label>
      {input.kind === 'find' ? (
        <Combobox
          id={id}
          value={value}
          what={input.what}
          look="in-form"
          placeholder={input.optional ? 'optional' : undefined}
          wrong={wrong}
          onValue={onValue}
          onPick={(found) => onValue(found.name)}
        />
      ) : input.kind === 'text' ? (
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          class="lab-input mono"
          value={value}
          placeholder={input.optional ? 'optional' : undefined}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong}
          onInput={(edit) => onValue(edit.currentTarget.value)}
        />
      ) : (
        <select
          id={id}
          class="lab-input"
          value={value}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong}
          onChange={(edit) => onValue(edit.currentTarget.value)}
        >
          {input.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function startValues(action: Action): ActionValues {
  return Object.fromEntries(action.inputs.map((input) => [input.name, input.value]));
}

/** An input may wait for another: it is asked only while that one holds the value it waits for. */
function isAsked(input: Input, values: ActionValues): boolean {
  if (input.kind !== 'choice' || !input.when) return true;
  return values[input.when.name] === input.when.is;
}

function askedValues(inputs: readonly Input[], values: ActionValues): ActionValues {
  return Object.fromEntries(inputs.map((input) => [input.name, values[input.name] ?? '']));
}
