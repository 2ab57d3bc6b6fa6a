type Props = {
  /** Tells the radio buttons of one figure from those of another on the same page. */
  readonly group: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
};

/** One of some ways that are not about authority, as radio buttons in ink. Where there is one way, nothing is to be chosen. */
export function Choice({ group, label, options, chosen, onChoose }: Props) {
  if (options.length < 2) return null;
  return (
    <div class="iseg ways" role="radiogroup" aria-label={label}>
      {options.map((option, place) => (
        <label key={option} class={place === chosen ? 'on' : undefined}>
          <input type="radio" name={group} checked={place === chosen} onChange={() => onChoose(place)} />
          {option}
        </label>
      ))}
    </div>
  );
}
