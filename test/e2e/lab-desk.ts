import { expect, type Locator, type Page } from '@playwright/test';
import { branded, type Minute } from '../../src/lib/brand.ts';
import { leap, type Run } from '../../src/lib/lab/run.ts';
import type { Estate } from '../../src/lib/simulator/engine.ts';
import type { Command } from '../../src/lib/simulator/model.ts';
import { sayGiven } from '../../src/lib/stores/lab-say.ts';
import { sayTime } from '../../src/lib/view/clock.ts';
import { find } from '../../src/lib/view/find.ts';
import { positionLabels } from '../../src/lib/view/labels.ts';
import { fill, look, where } from '../../src/lib/view/view.ts';
import type {
  Action,
  ActionValues,
  ConsoleView,
  Found,
  Input,
  Pane,
  Row,
  Spot,
} from '../../src/lib/view/view-model.ts';
import { beginCase, type Case, casesOf, linkTo } from './cases.ts';
import { lab, paths } from './course.ts';
import type { Hand } from './hand.ts';
import { wayTo, whole } from './way.ts';

/** Long enough for a wait in the largest estate, on a machine that has more to do. */
const patience = 120_000;

/** The first lab as it is opened without a link. */
const [firstCase] = casesOf(lab);

/** Opens a lab and waits until its simulator has started. */
export async function openLab(page: Page, address: string = paths.lab): Promise<void> {
  await page.goto(address);
  await wake(page);
}

/** Opens a case, as it stands after some commands; from a link, it is made the learner's own. */
export async function openCase(page: Page, hand: Hand, one: Case, after: readonly Command[] = []): Promise<void> {
  const isLinked = one.isOneOfMany || after.length > 0;
  await page.goto(isLinked ? linkTo(one, after) : `lab/${one.lab.id}/`);
  if (isLinked) await hand.press(page.getByRole('button', { name: 'Go on from here' }));
  await wake(page);
}

/** The simulator is fetched at the first sign of use: a key that does nothing is one, once the page listens. */
export async function touch(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Shift');
}

/** Waits until a lab can be used, touching it until it has started. */
export async function wake(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Shift'); // the first may come before the page listens
    await expect(page.getByRole('button', { name: 'Wait 1 hour' })).toBeEnabled({ timeout: 3_000 });
  }).toPass({ timeout: patience });
}

/** The line in which the desk says what has just happened. */
export function said(page: Page, text: string | RegExp): Locator {
  return page.getByRole('status').filter({ hasText: text });
}

/** Gives commands through the consoles, each in the place that the view names for it, and sees each accepted. */
export async function giveAll(
  page: Page,
  hand: Hand,
  commands: readonly Command[],
  one: Case = firstCase,
): Promise<void> {
  let run: Run = beginCase(one);
  for (const command of commands) {
    const given = await give(page, hand, run, command);
    const text = sayGiven(given, run.estate);
    run = leap(run, given).run;
    await expect(said(page, text)).toBeVisible({ timeout: patience });
  }
}

/** Gives the command as the desk sends it: a form also sends what it asked besides, as it stood there. */
async function give(page: Page, hand: Hand, { estate }: Run, command: Command): Promise<Command> {
  if (command.kind === 'wait') {
    await wait(page, hand, estate, command.minutes);
    return command;
  }
  const place = where(estate, command);
  if (place === undefined || place === 'clock') throw new Error(`No console offers ${JSON.stringify(command)}`);
  await goTo(page, hand, estate, place.pane);
  await narrow(page, hand, estate, place);
  const view = look(estate, place.pane, { ...whole, filter: place.filter ?? '' });
  const { action, name } = await start(page, hand, view, place.action);
  if (action.inputs.length === 0) return command;
  await fillIn(page, hand, estate, action, name, command);
  const opened = Object.fromEntries(action.inputs.map((input) => [input.name, input.value]));
  const given = fill(action, { ...opened, ...valuesOf(command) });
  if (given.kind === 'invalid') throw new Error(`“${name}” does not take ${JSON.stringify(command)}: ${given.says}`);
  return given;
}

function valuesOf(command: Command): ActionValues {
  return Object.fromEntries(Object.entries(command).map(([name, value]) => [name, String(value)]));
}

const waits: { readonly [minutes: number]: string } = {
  15: 'Wait 15 min',
  60: 'Wait 1 hour',
  1440: 'Wait 1 day',
};

async function wait(page: Page, hand: Hand, { now }: Estate, minutes: number): Promise<void> {
  const known = waits[minutes];
  if (known) return hand.press(page.getByRole('button', { name: known, exact: true }));
  const until = now + minutes;
  await hand.press(page.getByRole('button', { name: 'To a time' }));
  const form = page.getByRole('form', { name: 'Wait until a time' });
  await hand.write(form.getByLabel('Until day'), String(Math.floor(until / 1440) + 1));
  await hand.write(form.getByLabel('at', { exact: true }), sayTime(branded<Minute>(until)));
  await hand.press(form.getByRole('button', { name: 'Wait' }));
}

/** Goes to a page as a learner would: to its console, its page and what stands on that page, or by finding it. */
export async function goTo(page: Page, hand: Hand, estate: Estate, pane: Pane): Promise<void> {
  const desk = page.getByRole('tabpanel');
  const way = wayTo(estate, pane);
  const tab = page.getByRole('tab', { name: way.console, exact: true });
  const title = desk.getByRole('heading', { level: 2, name: way.title, exact: true });
  if ((await tab.getAttribute('aria-selected')) === 'true' && (await title.isVisible())) return;
  if (way.by === 'finding') {
    const box = page.getByRole('combobox', { name: 'Find in the estate' });
    await hand.find(box, way.text, optionFor(page, way.found));
  } else await hand.pick(tab);
  if (way.page) await turnTo(page, hand, way.console, way.page);
  if (way.by === 'pages' && way.row)
    await hand.press(desk.getByRole('table').getByRole('button', { name: way.row, exact: true }));
  await expect(title).toBeVisible();
}

/** Opens a page of the console in front: by the list at its side, or by the field that stands for it where that is narrow. */
export async function turnTo(page: Page, hand: Hand, console: string, label: string): Promise<void> {
  const pages = page.getByRole('navigation', { name: `Pages of ${console}` });
  await expect(pages).toBeVisible();
  const field = pages.getByRole('combobox', { name: 'Page' });
  if (await field.isVisible()) await hand.select(field, label);
  else await hand.press(pages.getByRole('button', { name: label, exact: true }));
}

function optionFor(page: Page, { name, about }: Found): Locator {
  return page.getByRole('option', { name: `${name} ${about}`, exact: true });
}

/** Where the table is longer than what is drawn of it, its row has to be filtered out of the others. */
async function narrow(page: Page, hand: Hand, estate: Estate, { pane, filter }: Spot): Promise<void> {
  const isLong = look(estate, pane, whole).tables.some(({ table }) => table.total > whole.count);
  if (isLong && filter) await hand.write(page.getByRole('searchbox', { name: 'Show only rows with' }), filter);
}

type Offered = { readonly action: Action; readonly name: string };

/** Presses the control of an action: a position of a workload, or a button of a value, of the page or of a row. */
async function start(page: Page, hand: Hand, view: ConsoleView, id: string): Promise<Offered> {
  const desk = page.getByRole('tabpanel');
  for (const field of view.fields) {
    const move = field.kind === 'position' ? field.moves.find(({ action }) => action.id === id) : undefined;
    if (!move) continue;
    const group = desk.getByRole('radiogroup', { name: field.label, exact: true });
    await hand.pick(group.getByRole('radio', { name: positionLabels[move.to], exact: true }));
    return { action: move.action, name: move.action.label };
  }
  const offered = offeredOn(view).find(({ action }) => action.id === id);
  if (!offered) throw new Error(`“${view.title}” has no action ${id}`);
  await hand.press(desk.getByRole('button', { name: offered.name, exact: true }));
  return offered;
}

/** What can be pressed on a page, each by the name that it has there: what it is of is said where its words do not. */
export function offeredOn({ actions, fields, tables }: ConsoleView): readonly Offered[] {
  const ofPage = actions.map((action) => ({ action, name: action.label }));
  const ofFields = fields.flatMap((field) =>
    field.kind === 'text' && field.change ? [named(field.change, field.label)] : [],
  );
  const rows = tables.flatMap(({ table }) => table.rows);
  return [...ofPage, ...ofFields, ...rows.flatMap((row) => row.actions.map((action) => named(action, rowName(row))))];
}

function named(action: Action, of: string): Offered {
  return {
    action,
    name: action.label.toLowerCase().includes(of.toLowerCase()) ? action.label : `${action.label}: ${of}`,
  };
}

function rowName({ id, cells: [first] }: Row): string {
  return first && first.kind !== 'marks' ? first.text : id;
}

async function fillIn(
  page: Page,
  hand: Hand,
  estate: Estate,
  action: Action,
  name: string,
  command: Command,
): Promise<void> {
  const form = page.getByRole('form', { name, exact: true });
  const values = valuesOf(command);
  for (const input of action.inputs) {
    const value = values[input.name];
    if (value !== undefined) await putIn(page, hand, estate, form, input, value);
  }
  await hand.press(form.getByRole('button', { name: 'Apply' }));
}

async function putIn(
  page: Page,
  hand: Hand,
  estate: Estate,
  form: Locator,
  input: Input,
  value: string,
): Promise<void> {
  const field = form.getByLabel(input.label, { exact: true });
  if (input.kind === 'choice')
    return hand.select(field, input.choices.find((choice) => choice.value === value)?.label ?? value);
  if (input.kind === 'text') return hand.write(field, value);
  const found = find(estate, value, input.what).find((one) => one.name === value);
  if (!found) throw new Error(`“${input.label}” finds no ${value}`);
  return hand.find(field, value, optionFor(page, found));
}
