import { type InteractionProps, markClass, toldOf } from './interaction.ts';
import { Reason } from './Reason.tsx';

const words = { right: 'As you said.', wrong: 'Not so.', missed: '', ruledOut: '' };

/** Say it for each PC before the run, then see it: a row of radios for each. */
export function Predict({ item, view, draft, name, session }: InteractionProps<'match'>) {
  return (
    <div class="predict">
      <h2 class="sub">{item.phase === 'marked' ? 'What you said' : 'Before: say it'}</h2>
      {view.sources.map((source) => {
        const chosen = draft.pairs.find(([from]) => from === source.id)?.[1];
        const told = item.phase === 'marked' ? toldOf(item, source.id) : undefined;
        return (
          <fieldset key={source.id} class={markClass(told)}>
            <legend>{source.text}</legend>
            <span class="iseg">
              {view.targets.map((target) => (
                <label key={target.id} class={chosen === target.id ? 'on' : ''}>
                  <input
                    class="vh"
                    type="radio"
                    name={`${name}-${source.id}`}
                    checked={chosen === target.id}
                    disabled={item.phase === 'marked'}
                    onChange={() => session?.pair(source.id, target.id)}
                  />
                  {target.text}
                </label>
              ))}
            </span>
            {told && <Reason told={told} words={words} />}
          </fieldset>
        );
      })}
    </div>
  );
}
