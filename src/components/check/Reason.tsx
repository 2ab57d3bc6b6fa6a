import type { OptionReveal } from '../../lib/assessment/reveal.ts';
import { Icon } from '../shell/Icon.tsx';
import { Names } from './Names.tsx';

type Words = { readonly [M in OptionReveal['mark']]: string };
export const choiceWords: Words = {
  right: 'Right.',
  wrong: 'Not this one.',
  missed: 'Correct answer.',
  ruledOut: 'Not this one.',
};
export const severalWords: Words = { ...choiceWords, ruledOut: 'Rightly left out.' };
export const pairWords: Words = {
  right: 'Right.',
  wrong: 'Not this.',
  missed: 'Correct answer.',
  ruledOut: 'Rightly left out.',
};
export const orderWords: Words = {
  right: 'In its place.',
  wrong: 'Out of place.',
  missed: 'Correct answer.',
  ruledOut: '',
};

/** The verdict at one option: glyph, word and, where it may be told, the reason. */
export function Reason({
  told,
  words,
  id,
}: {
  readonly told: OptionReveal;
  readonly words: Words;
  readonly id?: string;
}) {
  const good = told.mark === 'right' || told.mark === 'missed';
  const glyph = told.mark === 'ruledOut' ? undefined : good ? 'ok' : 'no';
  return (
    <div class="reason" id={id}>
      <span class={glyph ? (good ? 'ok' : 'bad') : 'muted'}>
        {glyph && <Icon name={glyph} />} <b>{words[told.mark]}</b>
      </span>
      {told.rationale && (
        <>
          {' '}
          <Names text={told.rationale} />
        </>
      )}
      {told.instead && (
        <>
          {' '}
          <b>{`It is: ${told.instead}.`}</b>
        </>
      )}
    </div>
  );
}
