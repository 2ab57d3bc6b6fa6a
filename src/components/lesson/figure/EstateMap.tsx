import { useMemo, useState } from 'preact/hooks';
import { MapDrawing } from '../../lab/figures/MapDrawing.tsx';
import { MapLegend } from '../../lab/figures/MapLegend.tsx';
import { numbersOf } from '../../lab/figures/map-numbers.ts';
import { Choice } from './Choice.tsx';
import { AsTable, FigureTable } from './FigureTable.tsx';
import { Frame } from './Frame.tsx';
import { openingsOf, type PropsOf } from './kind.ts';
import { mapsOf, sayMoment } from './map.ts';
import { Panes } from './Panes.tsx';
import { Stepper } from './Stepper.tsx';

/**
 * The estate as a map at each moment: what is new there is marked, and said under it. A map is heavy, so the page has the
 * first and the last; of the others it says what is new.
 */
export function EstateMap({ id, figure, estates }: PropsOf<'map'>) {
  const moments = useMemo(() => mapsOf(openingsOf(figure, estates)[0], figure), [figure, estates]);
  const [at, setAt] = useState(0);
  const [says, setSays] = useState('');
  const [asTable, setAsTable] = useState(false);
  const names = moments.map(({ label }) => label);
  const shown = moments[at];

  function go(to: number): void {
    setAt(to);
    const moment = moments[to];
    if (moment) setSays(sayMoment(moment));
  }
  return (
    <Frame
      title={figure.title}
      caption={figure.caption}
      hint={moments.length > 1 ? 'What is new at a moment is outlined.' : ''}
      says={says}
      quiet
      head={moments.length > 1 && <Stepper at={at} count={moments.length} of="moment" onGo={go} />}
      after={<AsTable asTable={asTable} onTable={setAsTable} />}
    >
      <div class="figure-bar">
        <Choice group={id} label="Moment" options={names} chosen={at} onChoose={go} />
      </div>
      <div class="lesson-map">
        <Panes
          names={names}
          at={at}
          draw={(place) => {
            const moment = moments[place];
            if (!moment) return null;
            return (
              <>
                <p class="map-clock mono">{moment.clock}</p>
                {moment.news.length > 0 && (
                  <ul class="on-paper">
                    {moment.news.map((news) => (
                      <li key={news}>{news}</li>
                    ))}
                  </ul>
                )}
                {(place === at || place === moments.length - 1) && (
                  <MapDrawing figure={moment.drawn} shown={undefined} fresh={moment.fresh} />
                )}
              </>
            );
          }}
        />
        <MapLegend />
        {shown && shown.news.length > 0 && (
          <ul class="map-news">
            {shown.news.map((news) => (
              <li key={news}>{news}</li>
            ))}
          </ul>
        )}
      </div>
      {asTable && shown && <FigureTable title={`${figure.title}: ${shown.label}`} {...numbersOf(shown.drawn)} />}
    </Frame>
  );
}
