import { branded, type Minute } from '../../../lib/brand.ts';
import { sayMinute } from '../../../lib/view/clock.ts';
import { Button } from '../Button.tsx';
import { useDesk } from '../desk-context.ts';
import { Icon } from '../Icon.tsx';
import { useBlocked, useLabState, useMarks, usePlaying, useTime, useWaiting } from '../use-live.ts';
import { changesAround } from './changes-around.ts';
import { TimeTrack } from './TimeTrack.tsx';
import { WaitProgress } from './WaitProgress.tsx';

/** Taking back, doing again, and looking at an earlier minute. */
export function LookingBack() {
  const { session } = useDesk();
  const time = useTime();
  const marks = useMarks();
  const blocked = useBlocked();
  const state = useLabState().kind;
  const isPlaying = usePlaying() !== undefined;
  const isWaiting = useWaiting() !== undefined;
  const away = state === 'opening' || isPlaying || isWaiting ? blocked : undefined;
  const { earlier, later } = changesAround(time, marks);
  const isNow = time.lookingAt === undefined ? 'This is the present.' : undefined;
  const look = (minute: number) => session?.look(minute >= time.now ? 'now' : branded<Minute>(minute));
  return (
    <>
      <Button
        look="icon"
        label="Undo"
        off={blocked ?? (time.canUndo ? undefined : 'Nothing to undo.')}
        onPress={() => session?.undo()}
      >
        <Icon name="undo" />
      </Button>
      <Button
        look="icon"
        label="Redo"
        off={blocked ?? (time.canRedo ? undefined : 'Nothing to redo.')}
        onPress={() => session?.redo()}
      >
        <Icon name="redo" />
      </Button>
      <Button
        look="icon"
        label="Look back one change"
        off={away ?? (earlier === undefined ? 'Nothing lies earlier.' : undefined)}
        onPress={() => earlier !== undefined && look(earlier)}
      >
        <Icon name="back" />
      </Button>
      {isWaiting ? <WaitProgress /> : <TimeTrack time={time} marks={marks} isOff={away !== undefined} onLook={look} />}
      <Button look="icon" label="Look forward one change" off={away ?? isNow} onPress={() => look(later)}>
        <Icon name="forward" />
      </Button>
      <Button off={away ?? isNow} onPress={() => session?.look('now')}>
        Back to now
      </Button>
    </>
  );
}

/** Said where an earlier minute is in front: what cannot be done there, and the two ways on. */
export function LookedAt() {
  const { session } = useDesk();
  const { lookingAt } = useTime();
  const state = useLabState();
  if (lookingAt === undefined) return null;
  const canBranch = state.kind === 'ready';
  return (
    <div class="lab-notice" role="note">
      <p>
        <b>You are looking at {sayMinute(lookingAt)}.</b> Nothing can be changed at an earlier minute.
        {canBranch && ' Going on from here leaves behind what came after it; Redo brings that back.'}
      </p>
      <p class="notice-actions">
        <Button onPress={() => session?.look('now')}>Back to now</Button>
        {canBranch && <Button onPress={() => session?.branch()}>Go on from here</Button>}
      </p>
    </div>
  );
}
