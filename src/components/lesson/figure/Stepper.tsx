type Props = {
  readonly at: number;
  readonly count: number;
  /** What is stepped through, for a reader who only hears the buttons: "step", "moment". */
  readonly of: string;
  readonly onGo: (at: number) => void;
};

/** Back and on through what follows one another. What cannot be done keeps its place and its tab stop. */
export function Stepper({ at, count, of, onGo }: Props) {
  const isFirst = at === 0;
  const isLast = at === count - 1;
  return (
    <div class="stepper">
      <button
        type="button"
        class="btn ghost s"
        aria-label={isFirst ? `Back: this is the first ${of}` : `Back to the ${of} before`}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onGo(at - 1)}
      >
        Back
      </button>
      <span class="nw">
        {at + 1} of {count}
      </span>
      <button
        type="button"
        class="btn ghost s"
        aria-label={isLast ? `Next: this is the last ${of}` : `Next ${of}`}
        aria-disabled={isLast}
        onClick={() => !isLast && onGo(at + 1)}
      >
        Next
      </button>
    </div>
  );
}
