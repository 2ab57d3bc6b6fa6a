import type { Authority, Query } from '../../lib/simulator/model.ts';
import { authorityShortLabels, workloadShortLabels } from '../../lib/view/labels.ts';
import type { Cell } from '../../lib/view/view-model.ts';
import { useDesk } from './desk-context.ts';
import { authorityLook } from './looks.ts';

/** Whose word counts, in colour, shape and word. */
export function AuthorityChip({ authority }: { authority: Authority }) {
  return <span class={`chip ${authorityLook(authority)}`}>{authorityShortLabels[authority]}</span>;
}

/** A value that can be asked why. `about` says to a screen reader what it is a value of. */
export function AskChip({ authority, about, query }: { authority: Authority; about: string; query: Query }) {
  const { ask } = useDesk();
  return (
    <button
      type="button"
      class="chip-button"
      aria-label={`${authorityShortLabels[authority]}, ${about}: why?`}
      onClick={() => ask(query)}
    >
      <AuthorityChip authority={authority} />
    </button>
  );
}

type MarksCell = Extract<Cell, { readonly kind: 'marks' }>;

/** A device's seven marks in the order of the workloads, with how many are with Intune. */
export function Marks({ cell }: { cell: MarksCell }) {
  if (cell.marks.length === 0) return <span class="muted">not co-managed</span>;
  const count = `${cell.intune} of ${cell.marks.length}`;
  return (
    <span class="marks">
      <span class="strip" role="img" aria-label={sayMarks(cell.marks)}>
        {cell.marks.map((mark, place) => (
          <i key={place} class={`m ${authorityLook(mark)}`} />
        ))}
      </span>{' '}
      {count}
    </span>
  );
}

function sayMarks(marks: MarksCell['marks']): string {
  const names = Object.values(workloadShortLabels);
  return marks.map((mark, place) => `${names[place]}: ${authorityShortLabels[mark]}`).join('; ');
}
