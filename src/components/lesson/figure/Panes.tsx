import type { ComponentChildren } from 'preact';

type Props = {
  readonly names: readonly string[];
  readonly at: number;
  readonly draw: (place: number) => ComponentChildren;
};

/** All that can be chosen or stepped to, drawn already: the screen shows one, paper and a page without script show all. */
export function Panes({ names, at, draw }: Props) {
  return (
    <>
      {names.map((name, place) => (
        <div key={name} class={place === at ? 'pane on' : 'pane'}>
          {names.length > 1 && <p class="pane-name">{name}</p>}
          {draw(place)}
        </div>
      ))}
    </>
  );
}
