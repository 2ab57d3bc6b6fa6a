import { useEffect, useRef, useState } from 'preact/hooks';
import type { LabSession, LabState } from '../../lib/stores/lab-session.ts';
import { ConsolePart } from './console/ConsolePart.tsx';
import type { Devices } from './console/pane-key.ts';
import { DeskContext, type FirstSight, useDesk } from './desk-context.ts';
import { LabBar } from './LabBar.tsx';
import { OpenObjective, PartSwitch } from './PhoneParts.tsx';
import { FetchedReview } from './review/FetchedReview.tsx';
import type { LessonLink } from './review/Review.tsx';
import { SidePart } from './SidePart.tsx';
import { TaskPart } from './task/TaskPart.tsx';
import { WhyPart } from './task/WhyPart.tsx';
import { PlayStrip } from './time/PlayStrip.tsx';
import { TimePart } from './time/TimePart.tsx';
import { type DeskState, useDeskState } from './use-desk-state.ts';
import { useHeldFocus } from './use-held-focus.ts';
import { useKeys } from './use-keys.ts';
import { useLabState, usePlaying, useStanding, useStatus } from './use-live.ts';
import './desk.css';
import './console/console.css';
import './console/pages.css';
import './console/flags.css';
import './console/find.css';
import './table/table.css';
import './figures/figures.css';
import './figures/map.css';
import './time/time.css';
import './review/review.css';
import './phone.css';

export type DeskProps = {
  readonly title: string;
  readonly task: string;
  /** How many simulated minutes a good solution takes. */
  readonly spans: number;
  readonly spec: Devices;
  readonly first: FirstSight;
  readonly lessons: readonly LessonLink[];
  readonly next: LessonLink;
  readonly open: () => Promise<LabSession>;
};

/** The lab's desk: the task, the consoles, the reasons and time, over one run. */
export function Desk(props: DeskProps) {
  const state = useDeskState(props.first, props.open);
  return (
    <DeskContext.Provider value={state.context}>
      <DeskOrReview {...props} state={state} />
    </DeskContext.Provider>
  );
}

type InsideProps = DeskProps & { readonly state: DeskState };

function DeskOrReview(props: InsideProps) {
  const { title, lessons, next } = props;
  const { session } = useDesk();
  const run = useLabState();
  const isPlaying = usePlaying() !== undefined;
  useReportedRun(session);
  const isReviewed = run.kind === 'finished' && !isPlaying;
  useFocusAfter(isReviewed);
  if (isReviewed) return <FetchedReview title={title} review={run.review} lessons={lessons} next={next} />;
  return <Parts {...props} kind={run.kind} />;
}

/** All parts of the desk, while the run is open. */
function Parts({ task, title, spans, spec, state, kind }: InsideProps & { readonly kind: LabState['kind'] }) {
  const root = useRef<HTMLDivElement>(null);
  useHeldFocus(root);
  useKeys(state.context);
  return (
    <div ref={root} class="lab" data-shown={state.part} data-state={kind}>
      <h1 class="lab-title">Lab · {title}</h1>
      <LabBar />
      <OpenObjective onShow={state.context.show} />
      <PlayStrip />
      <div class={`lab-desk ${state.folded.task ? 'no-task' : ''} ${state.folded.why ? 'no-why' : ''}`}>
        <TaskSide task={task} state={state} />
        <section class="middle" aria-label="Consoles" data-part="console" tabIndex={-1}>
          <ConsolePart spec={spec} />
        </section>
        <SidePart
          part="why"
          title="Why, and what happened"
          folded="Why? Choose any value"
          isFolded={state.folded.why}
          onFold={(isFolded) => state.fold('why', isFolded)}
        >
          <WhyPart />
        </SidePart>
      </div>
      <StatusLine said={state.said} />
      <section class="time-part" aria-label="Time" data-part="time" tabIndex={-1}>
        <TimePart spans={spans} />
      </section>
      <PartSwitch part={state.part} onShow={state.context.show} />
    </div>
  );
}

type TaskSideProps = Pick<InsideProps, 'task' | 'state'>;

function TaskSide({ task, state }: TaskSideProps) {
  const { objectives } = useStanding();
  const place = objectives.findIndex((objective) => !objective.met);
  const open = objectives[place];
  const folded = open ? `Task ${place + 1} of ${objectives.length} · ${open.text}` : 'Task · all objectives are met';
  return (
    <SidePart
      part="task"
      title="Your task"
      folded={folded}
      isFolded={state.folded.task}
      onFold={(isFolded) => state.fold('task', isFolded)}
    >
      <TaskPart task={task} />
    </SidePart>
  );
}

/** The review takes the focus when it opens; when it closes, the consoles get it. */
function useFocusAfter(isReviewed: boolean): void {
  const was = useRef(isReviewed);
  useEffect(() => {
    if (was.current && !isReviewed) document.querySelector<HTMLElement>('[data-part="console"]')?.focus();
    was.current = isReviewed;
  }, [isReviewed]);
}

/** The last thing said, by the run or by the desk. */
function StatusLine({ said }: Pick<DeskState, 'said'>) {
  const status = useStatus();
  const [shown, setShown] = useState({ text: '', times: 0 });
  useEffect(() => setShown(said), [said]);
  useEffect(() => setShown((before) => ({ text: status, times: before.times + 1 })), [status]);
  return (
    <p class={`status-line ${shown.text.startsWith('Broken at') ? 'broke' : ''}`} role="status">
      <span key={shown.times}>{shown.text}</span>
    </p>
  );
}

/** Adds the run's code to a report of a mistake made on this page. */
function useReportedRun(session: LabSession | undefined): void {
  useEffect(() => {
    if (!session) return;
    const onReport = (report: Event) => {
      if (report instanceof CustomEvent) report.detail.add('Run', session.code());
    };
    document.addEventListener('tandem-report', onReport);
    return () => document.removeEventListener('tandem-report', onReport);
  }, [session]);
}
