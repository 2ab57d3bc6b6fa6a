import type { ReviewView, Standing } from '../../../lib/stores/lab-session.ts';
import { sayMinute } from '../../../lib/view/clock.ts';
import { Icon } from '../Icon.tsx';

/** Objectives and invariants as they were judged, each with its minute. */
export function ReviewStanding({ standing }: { standing: Standing }) {
  return (
    <section aria-labelledby="review-objectives">
      <h2 id="review-objectives">Objectives</h2>
      <ul class="judged plain">
        {standing.objectives.map((objective) => (
          <li key={objective.id}>
            <Judged good={objective.met} words={objective.met ? 'Met' : 'Not met'} />
            <span>
              {objective.text}
              {objective.forMe && <span class="muted"> (done for you, no point)</span>}
              {!objective.met && objective.notYet && <span class="muted judged-note">{objective.notYet}</span>}
            </span>
            <span class="mono">{objective.since !== undefined && objective.met ? sayMinute(objective.since) : ''}</span>
          </li>
        ))}
        {standing.invariants.map((invariant) => (
          <li key={invariant.id}>
            <Judged good={invariant.broken === undefined} words={invariant.broken === undefined ? 'Held' : 'Broken'} />
            <span>
              <b>All along:</b> {invariant.text}
              {invariant.broken !== undefined && <span class="bad judged-note">{invariant.broken}</span>}
            </span>
            <span class="mono bad">{invariant.at === undefined ? '' : `broke ${sayMinute(invariant.at)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Judged({ good, words }: { good: boolean; words: string }) {
  return (
    <span class={good ? 'ok' : 'bad'}>
      <Icon name={good ? 'ok' : 'no'} />
      <span class="vh">{words}: </span>
    </span>
  );
}

/** How far the run reached, beside the author's. */
export function ReviewReach({ reach }: Pick<ReviewView, 'reach'>) {
  if (reach.length === 0) return null;
  const isCompared = reach.some(({ author }) => author !== undefined);
  return (
    <section aria-labelledby="review-reach">
      <h2 id="review-reach">How far it reached</h2>
      <table class="reach">
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">Measure</span>
            </th>
            <th scope="col" class="numeric">
              you
            </th>
            {isCompared && (
              <th scope="col" class="numeric">
                author
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {reach.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td class="numeric">
                <b>{row.you}</b>
              </td>
              {isCompared && <td class="numeric">{row.author ?? '–'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
