import { useEffect, useRef } from 'preact/hooks';
import type { ReviewView } from '../../lib/stores/lab-session.ts';
import { sayMinute, sayTime } from '../../lib/view/clock.ts';
import { Button } from './Button.tsx';
import { Confirm } from './Confirm.tsx';
import { useDesk } from './desk-context.ts';
import { Icon } from './Icon.tsx';
import { ReviewDivergence } from './ReviewDivergence.tsx';
import { ReviewReach, ReviewStanding } from './ReviewFacts.tsx';
import { ReviewTimeline } from './ReviewTimeline.tsx';
import { SaveRun } from './SaveRun.tsx';
import { ShareReplay } from './ShareReplay.tsx';
import { usePlay } from './use-play.ts';

export type LessonLink = { readonly title: string; readonly href: string };
export type ReviewProps = {
  readonly title: string;
  readonly review: ReviewView;
  readonly lessons: readonly LessonLink[];
  readonly next: LessonLink;
};

/** After Finish: what was meant, what happened, where it first went wrong, and a better way. */
export function Review({ title, review, lessons, next }: ReviewProps) {
  const { session } = useDesk();
  const play = usePlay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { result } = review.standing;
  const met = result.objectives.filter((objective) => objective.met).length;
  return (
    <div class="review">
      <p class="over">
        {title} · {met} of {result.objectives.length} objectives met · score {result.score.got} of {result.score.of} ·{' '}
        {result.passed ? 'passed' : 'not passed'}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {review.title}
      </h1>
      <p class="review-actions">
        {result.passed && (
          <a class="btn" href={next.href}>
            Next · {next.title}
          </a>
        )}
        <Button look={result.passed ? 'plain' : 'main'} onPress={() => session?.goOn()}>
          Go on where I was
        </Button>
        <Button onPress={() => window.print()}>Print</Button>
        <ShareReplay />
        <SaveRun file={review.file} lab={title} />
        <Confirm
          label="Start over"
          question="Forget this run and start over?"
          yes="Start over"
          no="Keep it"
          onYes={() => session?.restart()}
        />
      </p>
      <ReviewTimeline timeline={review.timeline} />
      <div class="review-columns">
        <div>
          <section aria-labelledby="review-meant">
            <h2 id="review-meant">What this lab was about</h2>
            {review.review.split(/\n\s*\n/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {review.lessons.map((lesson) => (
              <p key={lesson} class="lesson-learnt">
                {lesson}
              </p>
            ))}
            {lessons.length > 0 && (
              <p>
                Read again:{' '}
                {lessons.map((lesson, place) => (
                  <span key={lesson.href}>
                    {place > 0 && ', '}
                    <a href={lesson.href}>{lesson.title}</a>
                  </span>
                ))}
              </p>
            )}
          </section>
          <ReviewDivergence divergence={review.divergence} commands={review.commands} />
          <Commands commands={review.commands} />
          <section aria-labelledby="review-better">
            <h2 id="review-better">The author’s way</h2>
            {review.better.length === 0 ? (
              <p class="muted">
                It could not be fetched; you may be offline. Go on, and finish again when you are back.
              </p>
            ) : (
              <>
                <ol class="better">
                  {review.better.map((step) => (
                    <li key={`${step.does} ${step.why}`}>
                      <b>{step.does}</b> {step.why}
                    </li>
                  ))}
                </ol>
                <p class="review-actions">
                  <Button onPress={() => play(0)}>Play the author’s route</Button>
                </p>
              </>
            )}
          </section>
        </div>
        <div>
          <ReviewStanding standing={review.standing} />
          <ReviewReach reach={review.reach} />
        </div>
      </div>
    </div>
  );
}

function Commands({ commands }: Pick<ReviewView, 'commands'>) {
  return (
    <section aria-labelledby="review-run">
      <h2 id="review-run">What happened</h2>
      {commands.length === 0 && <p class="muted">No command was given.</p>}
      <ol class="run plain">
        {commands.map((command) => (
          <li key={command.number}>
            <span class="mono run-at">{sayMinute(command.at)}</span>
            <span>
              {command.says}
              {command.met.map((met) => (
                <span key={met.text} class="ok run-note">
                  <Icon name="ok" /> Met at {sayTime(met.at)}: {met.text}
                </span>
              ))}
              {command.broke.map((broke) => (
                <span key={broke.text} class="bad run-note">
                  <Icon name="no" /> Broke at {sayTime(broke.at)}: {broke.text}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
