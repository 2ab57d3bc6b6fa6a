import { type InteractionProps, markClass, shownOf } from './interaction.ts';
import { pairWords, Reason } from './Reason.tsx';

/** Each source with a native list of targets; verdict and reason at the pair. */
export function Match({ item, view, draft, name, session }: InteractionProps<'match'>) {
  return (
    <dl class="pairs">
      {view.sources.map((source) => {
        const told = shownOf(item, source.id);
        const chosen = draft.pairs.find(([from]) => from === source.id)?.[1];
        return (
          <div key={source.id}>
            <dt id={`${name}-${source.id}`}>{source.text}</dt>
            <dd>
              <select
                class={markClass(told)}
                aria-labelledby={`${name}-${source.id}`}
                aria-describedby={told ? `${name}-${source.id}-reason` : undefined}
                disabled={item.phase === 'marked' || told !== undefined}
                value={chosen ?? ''}
                onChange={({ currentTarget }) =>
                  session?.pair(source.id, view.targets.find((target) => target.id === currentTarget.value)?.id)
                }
              >
                <option value="" selected={chosen === undefined}>
                  Choose
                </option>
                {view.targets.map((target) => (
                  <option key={target.id} value={target.id} selected={chosen === target.id}>
                    {target.text}
                  </option>
                ))}
              </select>
              {told && <Reason told={told} words={pairWords} id={`${name}-${source.id}-reason`} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
