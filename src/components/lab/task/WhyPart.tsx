import { sayMinute } from '../../../lib/view/clock.ts';
import type { Why } from '../../../lib/view/view-model.ts';
import { AuthorityChip } from '../Authority.tsx';
import { useDesk } from '../desk-context.ts';
import { LogList } from './LogList.tsx';

/** The reasons: the answer to the last "why?", and what happened, minute by minute. */
export function WhyPart() {
  const { asked } = useDesk();
  return (
    <>
      <section class="why" aria-label="Why">
        {asked?.why ? (
          <WhyAnswer why={asked.why} />
        ) : (
          <p class="muted">
            {asked?.failed
              ? 'No answer came. Ask again.'
              : asked
                ? 'Asking …'
                : 'Choose any underlined value or chip to see why it is so.'}
          </p>
        )}
      </section>
      <section aria-labelledby="log-title">
        <h3 id="log-title">Log</h3>
        <LogList />
      </section>
    </>
  );
}

function WhyAnswer({ why }: { why: Why }) {
  return (
    <>
      <h3>{why.title}</h3>
      <p class="why-value">{why.authority ? <AuthorityChip authority={why.authority} /> : <b>{why.value}</b>}</p>
      {why.authority && <p class="vh">{why.value}</p>}
      <ol>
        {why.because.map((cause) => (
          <li key={cause.text}>
            {cause.text}{' '}
            <span class="muted cause-note">
              since {sayMinute(cause.since)} · <RuleLink rule={cause.rule} source={cause.source} />
            </span>
          </li>
        ))}
      </ol>
      {why.changes.map((change) => (
        <p key={change} class="muted">
          {change}
        </p>
      ))}
    </>
  );
}

function RuleLink({ rule, source }: { rule: string; source: string }) {
  if (!source.startsWith('http')) return <span>{rule}</span>;
  return (
    <a href={source} target="_blank" rel="noreferrer">
      source<span class="vh"> of the rule {rule}, opens in a new tab</span>
    </a>
  );
}
