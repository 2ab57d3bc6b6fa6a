import { expect, type Page } from '@playwright/test';
import { begin, type Run, step } from '../../src/lib/lab/run.ts';
import type { Command } from '../../src/lib/simulator/model.ts';
import { consoleLabels, positionLabels } from '../../src/lib/view/labels.ts';
import { sayCommand } from '../../src/lib/view/say.ts';
import { look, where } from '../../src/lib/view/view.ts';
import type { Action, ConsoleView, Pane } from '../../src/lib/view/view-model.ts';
import { estate, lab, paths } from './course.ts';
import type { Hand } from './hand.ts';

/** Opens the lab and waits until its simulator has started. */
export async function openLab(page: Page, address: string = paths.lab): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Wait 1 hour' })).toBeEnabled();
}

/** The line in which the desk says what has just happened. */
export function said(page: Page, text: string | RegExp) {
  return page.getByRole('status').filter({ hasText: text });
}

/** Gives commands through the consoles, each in the place that the view names for it, and sees each accepted. */
export async function giveAll(page: Page, hand: Hand, commands: readonly Command[]): Promise<void> {
  let run: Run = begin(lab, estate);
  for (const command of commands) {
    await give(page, hand, run, command);
    const next = step(run, command);
    await expect(said(page, `${sayCommand(command, run.estate)}: done.`)).toBeVisible();
    run = next.run;
  }
}

async function give(page: Page, hand: Hand, run: Run, command: Command): Promise<void> {
  if (command.kind === 'wait') {
    await hand.press(page.getByRole('button', { name: waits[command.minutes] ?? 'no such wait', exact: true }));
    return;
  }
  const place = where(run.estate, command);
  if (place === undefined || place === 'clock') throw new Error(`No console offers ${JSON.stringify(command)}`);
  const view = look(run.estate, place.pane);
  await goTo(page, hand, run, place.pane);
  const action = await start(page, hand, view, place.action);
  if (action.inputs.length > 0) await fillIn(page, hand, action, command);
}

const waits: { readonly [minutes: number]: string } = { 15: 'Wait 15 min', 60: 'Wait 1 hour' };

/** Goes to a page of a console as a learner would: its tab, then its page, then what stands on that page. */
async function goTo(page: Page, hand: Hand, run: Run, pane: Pane): Promise<void> {
  const desk = page.getByRole('tabpanel');
  const { console, tree } = look(run.estate, pane);
  if (pane.kind === 'device') {
    await hand.pick(page.getByRole('tab', { name: consoleLabels.estate, exact: true }));
    await hand.press(desk.getByRole('button', { name: pane.device, exact: true }));
  } else {
    await hand.pick(page.getByRole('tab', { name: consoleLabels[console], exact: true }));
    const own = pane.kind === 'collection' ? 'collections' : pane.kind;
    const known = tree.find((other) => other.pane.kind === own);
    if (known && tree.length > 1) await hand.press(desk.getByRole('button', { name: known.label, exact: true }));
  }
  if (pane.kind === 'collection') {
    const name = estate.collections.find(({ id }) => id === pane.collection)?.name ?? '';
    await hand.press(desk.getByRole('button', { name, exact: true }));
  }
  await expect(desk.getByRole('heading', { level: 2, name: look(run.estate, pane).title, exact: true })).toBeVisible();
}

/** Presses the control of an action: a position of a workload, or a button of the page or of a row. */
async function start(page: Page, hand: Hand, view: ConsoleView, id: string): Promise<Action> {
  const desk = page.getByRole('tabpanel');
  for (const field of view.fields) {
    const move = field.kind === 'position' ? field.moves.find(({ action }) => action.id === id) : undefined;
    if (!move) continue;
    const group = desk.getByRole('radiogroup', { name: field.label, exact: true });
    await hand.pick(group.getByRole('radio', { name: positionLabels[move.to], exact: true }));
    return move.action;
  }
  const rows = view.tables.flatMap(({ table }) => table.rows.flatMap(({ actions }) => actions));
  const action = [...view.actions, ...rows].find((one) => one.id === id);
  if (!action) throw new Error(`“${view.title}” has no action ${id}`);
  await hand.press(desk.getByRole('button', { name: action.label, exact: true }));
  return action;
}

async function fillIn(page: Page, hand: Hand, action: Action, command: Command): Promise<void> {
  const form = page.getByRole('form', { name: action.label });
  const meant = new Map(Object.entries(command).map(([name, value]) => [name, String(value)]));
  for (const input of action.inputs) {
    const value = meant.get(input.name);
    if (value === undefined) continue;
    if (input.kind === 'text') await hand.write(form.getByLabel(input.label, { exact: true }), value);
    else {
      const label = input.choices.find((choice) => choice.value === value)?.label ?? value;
      await hand.select(form.getByLabel(input.label, { exact: true }), label);
    }
  }
  await hand.press(form.getByRole('button', { name: 'Apply' }));
}
