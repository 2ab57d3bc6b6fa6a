import type { SaidAdvice, SaidWay } from '../../lib/reference/path-said.ts';

type Lessons = { readonly [id: string]: { readonly title: string; readonly href: string } };
type Props = { readonly advice: SaidAdvice; readonly lessons: Lessons };

/** The ways into co-management in words, the best first. */
export function Ways({ advice, lessons }: Props) {
  const [best, ...others] = advice.ways;
  if (!best)
    return (
      <>
        <h2>No path leads there</h2>
        <p>{advice.because}</p>
      </>
    );
  return (
    <>
      <h2>{best.title}</h2>
      <Missing way={best} lessons={lessons} />
      {others.map((way) => (
        <details key={way.path}>
          <summary>
            {way.title}: {way.count}
          </summary>
          <Missing way={way} lessons={lessons} />
        </details>
      ))}
    </>
  );
}

function Missing({ way, lessons }: { readonly way: SaidWay; readonly lessons: Lessons }) {
  if (way.missing.length === 0)
    return <p>Nothing is missing: with automatic enrolment on, it ends co-managed by itself within two days.</p>;
  return (
    <>
      <p>
        {capital(way.count)}
        {way.missing.length > 1 && ', in this order'}:
      </p>
      <ol>
        {way.missing.map(({ id, title, how, lesson, because }) => {
          const unit = lessons[lesson];
          return (
            <li key={id}>
              <b>{title}.</b> {how}
              {because && <p class="small muted">Without it, the simulator says: {because}</p>}
              {unit && (
                <p class="small">
                  <a href={unit.href}>{unit.title}</a>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
