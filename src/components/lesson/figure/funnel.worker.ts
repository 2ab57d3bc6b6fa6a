import { counting } from './funnel-count.ts';

// A hundred thousand devices take seconds: counted here, they keep nobody from reading on.
self.addEventListener('message', ({ data: { opening, hours } }) => {
  const work = counting(opening, hours);
  let turn = work.next();
  while (!turn.done) {
    self.postMessage({ progress: turn.value });
    turn = work.next();
  }
  self.postMessage({ counted: turn.value });
});
