import { type InteractionProps, markClass, shownOf } from './interaction.ts';
import { Names } from './Names.tsx';
import { choiceWords, Reason, severalWords } from './Reason.tsx';

/** One answer or several, as radios or checkboxes, each with its verdict and reason at itself. */
export function Choice({ item, view, draft, name, session }: InteractionProps<'choice'>) {
  return (
    <fieldset class="opts" aria-labelledby={`${name}-stem`}>
      {view.options.map(({ id, text }) => {
        const told = shownOf(item, id);
        const chosen = draft.chosen.includes(id);
        return (
          <div key={id} class={`opt ${markClass(told)}`}>
            <label>
              <input
                type={view.multiple ? 'checkbox' : 'radio'}
                name={name}
                checked={chosen}
                disabled={item.phase === 'marked' || told !== undefined}
                aria-describedby={told ? `${name}-${id}` : undefined}
                onChange={(change) => session?.choose(id, change.currentTarget.checked)}
              />
              <span>
                <Names text={text} />
              </span>
            </label>
            {told && <Reason told={told} words={view.multiple ? severalWords : choiceWords} id={`${name}-${id}`} />}
          </div>
        );
      })}
    </fieldset>
  );
}
