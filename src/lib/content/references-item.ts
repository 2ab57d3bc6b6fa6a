import type { Item, Option, Pair, Proof } from '../assessment/item.ts';
import type { Report } from './entry.ts';
import { checkId, checkObjective, checkOnce, type Known } from './known.ts';
import type { Path } from './mistake.ts';
import { checkCommands } from './references-command.ts';
import { checkCondition, checkQuery, checkSituation } from './references-estate.ts';
import { checkCells } from './references-table.ts';
import { suggestion } from './spelling.ts';

/** Checks what an item names: its lesson and objective, options in key and proof, and all that its proof asks of an estate. */
export function checkItem(item: Item, known: Known, report: Report): void {
  checkId(item.lesson, 'lessons', ['lesson'], known, report);
  checkObjective(item.objective, ['objective'], known, report);
  checkInteraction(item, report);
  checkProof(item, known, report);
  if (item.predict === true && !('estate' in item.proof))
    report(['predict'], 'nothing can be run to show a prediction', 'a proof in an estate, or no predict');
}

function checkInteraction(item: Item, report: Report): void {
  if (item.interaction === 'match') {
    checkOptions(item.sources, 'sources', report);
    checkOptions(item.targets, 'targets', report);
    checkOnce(
      [...item.sources, ...item.targets].map((option) => option.id),
      'option',
      (i) => (i < item.sources.length ? ['sources', i, 'id'] : ['targets', i - item.sources.length, 'id']),
      report,
    );
    item.key.forEach(([source, target], index) => {
      checkOption(source, item.sources, ['key', index, 0], report);
      checkOption(target, item.targets, ['key', index, 1], report);
    });
    checkOnce(
      item.key.map(([source]) => source),
      'source',
      (index) => ['key', index, 0],
      report,
    );
    for (const { id } of item.sources)
      if (!item.key.some(([source]) => source === id))
        report(['key'], `the source "${id}" has no target in the key`, `- [${id}, the id of its target]`);
    return;
  }
  checkOptions(item.options, 'options', report);
  checkOnce(
    item.options.map((option) => option.id),
    'option',
    (index) => ['options', index, 'id'],
    report,
  );
  if (item.interaction === 'order') return checkOrder(item.before, item.options, report);
  for (const [index, id] of item.key.entries()) checkOption(id, item.options, ['key', index], report);
  checkOnce(item.key, 'option', (index) => ['key', index], report);
  if (item.multiple !== true && item.key.length > 1)
    report(['key'], 'a single choice has one right option', 'one id, or multiple: true');
}

function checkOptions(options: readonly Option[], field: string, report: Report): void {
  checkOnce(
    options.map((option) => option.text),
    'text',
    (index) => [field, index, 'text'],
    report,
  );
  options.forEach((option, index) => {
    if (/\b(?:all|none|both|neither) of the above\b/i.test(option.text))
      report(
        [field, index, 'text'],
        'options are shuffled, so nothing stands above',
        'an option that says what it means',
      );
  });
}

function checkOption(id: string, options: readonly Option[], path: Path, report: Report): void {
  const ids = options.map((option) => option.id);
  if (!ids.some((option) => option === id))
    report(path, `the key names no option: there is no "${id}"`, suggestion(id, ids, 'an option'));
}

function checkOrder(before: readonly Pair[], options: readonly Option[], report: Report): void {
  for (const [index, pair] of before.entries())
    for (const [at, id] of pair.entries()) checkOption(id, options, ['before', index, at], report);
  before.forEach(([first, second], index) => {
    const earlier = before.slice(0, index + 1);
    if (leads(second, first, earlier))
      report(
        ['before', index],
        `"${first}" before "${second}" contradicts the pairs above it`,
        'pairs that some order can keep',
      );
  });
}

/** Whether `from` must come before `to`, by way of any number of pairs. */
function leads(from: string, to: string, pairs: readonly Pair[]): boolean {
  const reached = new Set([from]);
  for (const id of reached) for (const [first, second] of pairs) if (first === id) reached.add(second);
  return reached.has(to);
}

const proofsFor: { readonly [I in Item['interaction']]: readonly Proof['kind'][] } = {
  choice: ['estate', 'table', 'source'],
  order: ['estateOrder', 'source'],
  match: ['estatePairs', 'tablePairs', 'source'],
};

function checkProof(item: Item, known: Known, report: Report): void {
  const proof = item.proof;
  const fitting = proofsFor[item.interaction];
  if (!fitting.includes(proof.kind))
    return report(
      ['proof', 'kind'],
      `${proof.kind} cannot prove an item of the kind ${item.interaction}`,
      fitting.join(' or '),
    );
  if (proof.kind === 'source') return;
  const ids = (options: readonly Option[]) => options.map((option) => option.id);
  if ((proof.kind === 'estate' || proof.kind === 'table') && item.interaction === 'choice')
    checkKeys(proof.holds, ids(item.options), 'holds', 'a condition', report);
  if ((proof.kind === 'estatePairs' || proof.kind === 'tablePairs') && item.interaction === 'match') {
    checkKeys(proof.ask, ids(item.sources), 'ask', 'a query', report);
    checkKeys(proof.value, ids(item.targets), 'value', 'a value', report);
  }
  if (proof.kind === 'table') return checkCells(proof.table, proof.holds, 'holds', known, report);
  if (proof.kind === 'tablePairs') return checkCells(proof.table, proof.ask, 'ask', known, report);
  const names = checkSituation(proof, ['proof'], known, report);
  if (item.interaction === 'order' && proof.kind === 'estateOrder')
    item.options.forEach((option, index) => {
      if (option.do === undefined)
        report(['options', index], `the step "${option.id}" says nothing to do`, 'do: its commands');
      else if (names !== undefined) checkCommands(option.do, ['options', index, 'do'], names, report);
    });
  if (names === undefined) return;
  if (proof.kind === 'estateOrder') return checkCondition(proof.reaches, ['proof', 'reaches'], names, report);
  if (proof.kind === 'estatePairs')
    for (const [id, query] of Object.entries(proof.ask)) checkQuery(query, ['proof', 'ask', id], names, report);
  else
    for (const [id, condition] of Object.entries(proof.holds))
      checkCondition(condition, ['proof', 'holds', id], names, report);
}

/** A proof speaks of every option and of nothing else. */
function checkKeys(given: object, options: readonly string[], field: string, what: string, report: Report): void {
  const keys = Object.keys(given);
  for (const key of keys)
    if (!options.includes(key))
      report(['proof', field, key], `there is no option "${key}"`, suggestion(key, options, ''));
  for (const id of options)
    if (!keys.includes(id)) report(['proof', field], `the option "${id}" has no proof`, `${id}: ${what}`);
}
