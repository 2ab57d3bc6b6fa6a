/** The pace of a worker at long work: messages are heard only while it rests. */

/** A slice of work may take so many milliseconds; so long somebody may go unheard. */
const wanted = 50;
const mostMinutes = 360;

export type Pace = {
  /** How many minutes of simulated time the next slice may pass. */
  minutes(): number | undefined;
  /** A slice is done: lets others be heard where somebody may feel it, and says whether it did. */
  rest(): Promise<boolean>;
};

/** Slices as long as may go unfelt, measured by those before. */
export function steadyPace(): Pace {
  let minutes: number | undefined;
  let [begun, rested] = [performance.now(), performance.now()];
  return {
    minutes() {
      begun = performance.now();
      return minutes;
    },
    async rest() {
      const took = performance.now() - begun;
      // At most twice as long as the last: what comes may be dearer.
      const next = (minutes ?? 1) * Math.min(2, wanted / Math.max(1, took));
      minutes = Math.max(1, Math.min(mostMinutes, Math.round(next)));
      if (performance.now() - rested < wanted / 2) return false;
      await heardOthers();
      rested = performance.now();
      return true;
    },
  };
}

/** A message to oneself comes behind those that wait already, and sooner than any timer. */
function heardOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}
