/** What the simulator answers, as a field or a cell that can be asked why. */
import { answer, type Estate } from '../simulator/engine.ts';
import type { Query, Value } from '../simulator/model.ts';
import { capital, sayValue } from './say-query.ts';
import type { Cell, Field } from './view-model.ts';

export function askedField(estate: Estate, label: string, query: Query): Field {
  return { kind: 'text', label, text: answerText(estate, query), why: query };
}

export function askedCell(estate: Estate, query: Query): Cell {
  return { kind: 'text', text: answerText(estate, query), why: query };
}

function answerText(estate: Estate, query: Query): string {
  const value: Value = answer(estate, query);
  return capital(sayValue(query, value));
}
