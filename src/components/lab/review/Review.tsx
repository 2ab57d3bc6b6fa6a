import { useEffect, useRef } from 'preact/hooks';
import type { Minute } from '../../../lib/brand.ts';
import type { ReviewView } from '../../../lib/stores/lab-session.ts';
import { sayMinute } from '../../../lib/view/clock.ts';
import { Button } from '../Button.tsx';
import { Confirm } from '../Confirm.tsx';
import { useDesk } from '../desk-context.ts';
import { Icon } from '../Icon.tsx';
import { usePlay } from '../time/use-play.ts';
import { ReviewDivergence } from './ReviewDivergence.tsx';
import { ReviewReach, ReviewStanding } from './ReviewFacts.tsx';
import { ReviewTimeline } from './ReviewTimeline.tsx';
import { saysWithin } from './review-times.ts';
import { SaveRun } from './SaveRun.tsx';
import { ShareReplay } from './ShareReplay.tsx';

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
        {review.verdict}
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
        <ShareReplay tell />
        <SaveRun file={review.file} lab={title} />
        <Confirm
          label="Start over"
          question="Forget this run and start over?"
          yes="Start over"
          no="Keep it"
          onYes={() => session?.restart()}
        />
      </p>
      <ReviewTimeline timeline={review.timeline} divergedAt={review.divergence?.at} />
      <div class="review-columns">
        <div>
          <ReviewDivergence divergence={review.divergence} />
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
          <Commands commands={review.commands} says={saysWithin(review.timeline)} />
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
                      <b>{step.does}.</b> {step.why}
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

type CommandsProps = Pick<ReviewView, 'commands'> & { readonly says: (at: Minute) => string };

function Commands({ commands, says }: CommandsProps) {
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
              {turnsIn(command).map(({ at, text, isMet }) => (
                <span key={`${at} ${text}`} class={`${isMet ? 'ok' : 'bad'} run-note`}>
                  <Icon name={isMet ? 'ok' : 'no'} /> {isMet ? 'Met' : 'Broke'} at {says(at)}: {text}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What a command met and what it broke, in the order in which it came about. */
function turnsIn({ met, broke }: ReviewView['commands'][number]) {
  const all = [...met.map((one) => ({ ...one, isMet: true })), ...broke.map((one) => ({ ...one, isMet: false }))];
  return all.sort((a, b) => a.at - b.at);
}
