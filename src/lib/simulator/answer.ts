/** What an answer is made of: a value read off by row, and a chain of causes, first cause first. */
import { branded, type Minute, type RuleId } from '../brand.ts';
import type { State } from './estate.ts';
import type { Because, Fact, SettingName, Value } from './model.ts';

/** Reads one question's answer off for any row: what is counted and watched asks it for very many. */
export type Reader = (row: number) => Value;
export type Chain = readonly [Because, ...Because[]];

export function cause(fact: Fact, since: number, rule: string): Because {
  return { fact, since: branded<Minute>(since), rule: branded<RuleId>(rule) };
}

/** A setting as it stands, as the cause of something. */
export function configured({ settings }: State, setting: SettingName, rule: string): Because {
  const { is, since } = settings[setting];
  return cause({ kind: 'configuredAs', setting, is }, since, rule);
}
