/** Of a count that was asked about: the first devices that are counted, so that one of them can be asked. */
import type { DeviceId } from '../brand.ts';
import { answers, type Estate } from '../simulator/engine.ts';
import type { DeviceQuery, Query, Value } from '../simulator/model.ts';
import type { TileValue } from '../simulator/rules/enrollment/words.ts';
import { windowsTooOld } from './estate/census.ts';
import type { Sentence } from './view-model.ts';

const mostNamed = 3;

/** Nothing where nobody is counted, or where the count is not of devices that answer alike. */
export function sayFirst(estate: Estate, query: Query): Sentence {
  const tests = testsOf(query);
  if (tests.length === 0) return '';
  const readers = tests.map(({ of, takes }) => ({ read: answers(estate, of), takes }));
  const first: DeviceId[] = [];
  for (const device of estate.devices) {
    if (!readers.every(({ read, takes }) => takes(read(device)))) continue;
    if (first.push(device) > mostNamed) break;
  }
  const [only, ...others] = first;
  if (only === undefined) return '';
  if (others.length === 0) return `It is ${only}.`;
  const names = listed(first.slice(0, mostNamed));
  if (first.length <= mostNamed) return `They are ${names}. Ask one of them.`;
  return `The first are ${names}. Open the list and ask one of them.`;
}

type Test = { readonly of: DeviceQuery; readonly takes: (value: Value) => boolean };

function is(of: DeviceQuery, wanted: Value): Test {
  return { of, takes: (value) => value === wanted };
}

function testsOf(query: Query): readonly Test[] {
  switch (query.ask) {
    case 'count': {
      const { within, except, of } = query;
      if (within !== 'allDevices' || except !== undefined || of === undefined || query.is === undefined) return [];
      return [is(of, query.is)];
    }
    case 'errorCount':
      return [is({ ask: 'enrolmentError' }, query.code)];
    case 'tile':
      return stageTests(query.value);
    default:
      return [];
  }
}

const hasClient: Test = {
  of: { ask: 'managementAgent' },
  takes: (value) => value === 'configurationManagerClient' || value === 'configurationManagerClientMdm',
};

/** The tiles about Windows say as much by themselves. */
function stageTests(tile: TileValue): readonly Test[] {
  const at = (stage: string) => [hasClient, is({ ask: 'enrolmentStage' }, stage)];
  const joined = (stage: string, join: string) => [...at(stage), is({ ask: 'joinState' }, join)];
  switch (tile) {
    case 'windows7And8':
    case 'windows10Before1709':
    case 'windows10From1709':
      return [];
    case 'successHybridJoined':
      return joined('enrolled', 'hybridJoined');
    case 'successEntraJoined':
      return joined('enrolled', 'entraJoined');
    case 'enrollingHybridJoined':
      return joined('initiated', 'hybridJoined');
    case 'failureHybridJoined':
      return joined('failed', 'hybridJoined');
    case 'failureEntraJoined':
      return joined('failed', 'entraJoined');
    case 'failed':
      return [...at('failed'), { of: { ask: 'enrolmentError' }, takes: (value) => value !== windowsTooOld }];
    default:
      return at(tile);
  }
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
