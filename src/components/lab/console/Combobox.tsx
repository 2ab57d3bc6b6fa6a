import { useEffect, useRef, useState } from 'preact/hooks';
import type { Found, Thing } from '../../../lib/view/view-model.ts';
import { nextOption } from './next-option.ts';
import { useFind } from './use-find.ts';

type ComboboxProps = {
  readonly id: string;
  readonly value: string;
  readonly what?: Thing | undefined;
  readonly look?: string;
  readonly placeholder?: string | undefined;
  /** The id of what is wrong with it, if something is. */
  readonly wrong?: string | undefined;
  readonly hotKey?: string | undefined;
  /** Whether Enter takes the best that was found when none was chosen. */
  readonly takesFirst?: boolean;
  readonly onValue: (value: string) => void;
  readonly onPick: (found: Found) => void;
};

/** A name to type, with what has such a name listed below it. Works as a plain field where nothing is found. */
export function Combobox(props: ComboboxProps) {
  const { id, value, what, look = '', placeholder, wrong, hotKey, onValue } = props;
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<{ readonly of: readonly Found[]; readonly place: number }>();
  const found = useFind(value, isOpen, what);
  const options = (isOpen && found) || [];
  const list = `${id}-list`;
  const root = useRef<HTMLSpanElement>(null);
  // What was chosen among others is no choice among these.
  const active = chosen && chosen.of === found ? chosen.place : undefined;
  useEffect(() => {
    if (active === undefined) return;
    root.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const pick = (option: Found) => {
    setOpen(false);
    props.onPick(option);
  };
  const onKeyDown = (press: KeyboardEvent) => {
    const option = active === undefined ? (props.takesFirst ? options[0] : undefined) : options[active];
    if (press.key === 'Enter' && option) {
      press.preventDefault();
      pick(option);
    } else if (press.key === 'Escape' && isOpen && value !== '') {
      // The first Escape closes the list, the next one the form around it.
      if (options.length > 0) press.stopPropagation();
      setOpen(false);
    } else if (press.key === 'ArrowDown' || press.key === 'ArrowUp') {
      press.preventDefault();
      setOpen(true);
      const place = nextOption(active, press.key, options.length);
      setChosen(found && place !== undefined ? { of: found, place } : undefined);
    }
  };
  return (
    <span ref={root} class={`combobox ${look}`}>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        class="lab-input"
        value={value}
        placeholder={placeholder}
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${list}-${active}`}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong}
        aria-keyshortcuts={hotKey}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        onInput={(edit) => {
          setOpen(true);
          onValue(edit.currentTarget.value);
        }}
      />
      <div id={list} role="listbox" aria-label="Found" class="options" hidden={options.length === 0}>
        {options.map((option, place) => (
          // The keyboard chooses through the field above, which keeps the focus.
          <div
            key={`${option.what} ${option.name} ${place}`}
            id={`${list}-${place}`}
            role="option"
            aria-selected={place === active}
            tabIndex={-1}
            onPointerDown={(press) => {
              press.preventDefault();
              pick(option);
            }}
          >
            <b>{option.name}</b> <span class="muted">{option.about}</span>
          </div>
        ))}
      </div>
      <span role="status" class="vh">
        {isOpen && found && value.trim() !== '' && sayFound(found.length)}
      </span>
    </span>
  );
}

function sayFound(count: number): string {
  if (count === 0) return 'Nothing is called that.';
  return `${count} found. Choose with the arrow keys.`;
}
