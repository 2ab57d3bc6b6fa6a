/** Monitoring › Cloud Attach: the dashboard of co-management. */
import { answer, type Estate } from '../../simulator/engine.ts';
import type { Query } from '../../simulator/model.ts';
import { sayMinute } from '../clock.ts';
import { censusOf, number, pcs, perEstate } from '../estate/census.ts';
import type { Figure } from '../figure-model.ts';
import { page } from '../tables.ts';
import type { ConsoleView, Field, Window } from '../view-model.ts';
import { complianceFigure } from './cloud-attach-compliance.ts';
import { errorsFigure } from './cloud-attach-errors.ts';
import { funnelFigure, statusFigure, windowsFigure } from './cloud-attach-funnel.ts';
import { transitionFigure } from './cloud-attach-transition.ts';

export function cloudAttachPage(estate: Estate, _window: Window): ConsoleView {
  return pageOf(estate);
}

const pageOf = perEstate((estate) => {
  const figures = figuresOf(estate);
  const judged = figures.some(({ kind }) => kind === 'series') ? complianceFields(estate) : [];
  return page(
    estate,
    { kind: 'cloudAttach' },
    { path: 'Monitoring › Cloud Attach', title: findingOf(estate) },
    { fields: [...deploymentFields(estate), ...judged], figures },
  );
});

function figuresOf(estate: Estate): readonly Figure[] {
  const compliance = complianceFigure(estate);
  return [
    funnelFigure(estate),
    windowsFigure(estate),
    transitionFigure(estate),
    errorsFigure(estate),
    statusFigure(estate),
    ...(compliance ? [compliance] : []),
  ];
}

const compliant = {
  ask: 'count',
  within: 'allDevices',
  of: { ask: 'complianceState' },
  is: 'compliant',
} as const satisfies Query;

/** The page's title says how far enrolment is. */
function findingOf(estate: Estate): string {
  const { clients, enrolled, stages, failedTooOld } = censusOf(estate);
  if (clients === 0) return 'This site has no clients';
  if (!estate.coManagementOn && enrolled === 0) return 'Co-management is not enabled: no client enrols';
  const so =
    enrolled === clients ? `All ${pcs(clients)} are enrolled` : `${number(enrolled)} of ${pcs(clients)} enrolled`;
  const { failed, scheduled } = stages;
  if (failed > 0) return `${so}, ${number(failed)} failed${ofThemTooOld(failedTooOld, failed)}`;
  return scheduled > 0 ? `${so}, ${number(scheduled)} wait for their timer` : so;
}

function ofThemTooOld(tooOld: number, failed: number): string {
  if (tooOld === 0) return '';
  return tooOld === failed
    ? ': their Windows is too old'
    : `, ${number(tooOld)} of them with a Windows that is too old`;
}

/** The status of the deployment stands under Monitoring › Deployments; it counts policy, not enrolment. */
function deploymentFields(estate: Estate): readonly Field[] {
  const query = { ask: 'policyApplied' } as const;
  const { clients } = censusOf(estate);
  return [
    { kind: 'text', label: 'As the site knew it at', text: sayMinute(estate.now) },
    { kind: 'text', label: 'Site version', text: estate.site.version, mono: true },
    {
      kind: 'text',
      label: 'Policy applied (Deployments)',
      text: `${number(answer(estate, query))} of ${number(clients)} clients`,
      why: query,
      note: 'It counts clients that hold the policy, whether they can enrol or not. The funnel counts those that can.',
    },
  ];
}

/** Beside what changed over time, how many there are in all. */
function complianceFields(estate: Estate): readonly Field[] {
  return [{ kind: 'text', label: 'Compliant in Intune', text: number(answer(estate, compliant)), why: compliant }];
}
