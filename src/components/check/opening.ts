import type { Intro, Start } from '../../lib/stores/check-session.ts';
import { count } from './words.ts';

/** A way to begin; the first of a list is the main one. */
export type Offer = { readonly how: Start; readonly label: string };

/** The ways to begin that fit how the learner stands. */
export function offers(standing: Intro): readonly Offer[] {
  if (standing.kind === 'new') return [{ how: 'new', label: 'Start' }];
  if (standing.open && standing.answered > 0) {
    return [
      { how: 'resume', label: 'Go on' },
      { how: 'new', label: 'Start again' },
    ];
  }
  const again: Offer[] = [];
  if (standing.changed > 0) again.push({ how: 'changed', label: 'Answer what has changed' });
  if (standing.wrong) again.push({ how: 'wrong', label: 'Try again what was wrong' });
  return [...again, { how: 'new', label: again.length > 0 ? 'New attempt' : 'Start a new attempt' }];
}

/** How the learner stands, in words; nothing before the first attempt. */
export function standingWords(standing: Intro): string {
  if (standing.kind === 'new') return '';
  const answered = standing.open && standing.answered > 0;
  const begun = answered ? `You have answered ${standing.answered} of ${standing.of}. Your answers are kept.` : '';
  if (standing.best === undefined) return begun || 'You have begun and answered nothing yet.';
  const passed = standing.kind === 'passed' ? 'Passed' : 'Not passed yet';
  const best = `${passed}: your best attempt stands at ${standing.best} %.`;
  if (answered) return `${best} ${begun}`;
  return standing.changed > 0 ? `${best} ${changedWords(standing.changed)}` : best;
}

function changedWords(changed: number): string {
  const only = changed === 1 ? 'only that one is' : 'only those are';
  return `${count(changed, 'item')} ${changed === 1 ? 'has' : 'have'} changed since; ${only} asked again.`;
}
