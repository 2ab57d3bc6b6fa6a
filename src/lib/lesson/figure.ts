/** The figures of lessons: the simulator with a caption. Types, and which runs a figure can be brought to. */
import type { Command, CommandKind, DeviceQuery, EstateSpec, Query, Situation } from '../simulator/model.ts';

/** Commands that belong together, with what they are called on the figure: "Switch at 10:12", "With a gateway". */
export type Step = { readonly label: string; readonly do: readonly Command[] };
/** A step of a story, and what is to be understood by it. */
export type ToldStep = Flat<Step & { readonly says: string }>;
/** A question, with the words that stand for it where the usual ones are too long. */
export type Asked = { readonly ask: Query; readonly label?: string };
export type AskedOfDevice = { readonly ask: DeviceQuery; readonly label?: string };
/** Another estate beside the figure's own. */
export type Side = Situation & { readonly label: string };

/** One object of what stands in several, so that a schema can be compared with it. */
type Flat<T> = T extends unknown ? { readonly [K in keyof T]: T[K] } : never;

type Common = Situation & {
  readonly title: string;
  /** Said under the figure, and to a reader who cannot see it. */
  readonly caption: string;
};

/**
 * A figure in its estate, after its run. `moments` and `steps` follow one another; `ways` and `options` are alternatives, each
 * begun where the run ended.
 */
type Kinds = Common &
  (
    | {
        /** Workloads with their sliders, the devices that obey, and a clock. */
        readonly kind: 'sliders';
        readonly devices: readonly string[];
        readonly workloads: readonly string[];
        readonly may: readonly CommandKind[];
      }
    | {
        /** One device between its two managers: a channel for each workload, lit from the side that it obeys. */
        readonly kind: 'obeys';
        readonly device: string;
        readonly may: readonly CommandKind[];
      }
    | {
        /** Devices down, questions across, one table for each moment. */
        readonly kind: 'beforeAfter';
        readonly devices: readonly string[];
        readonly asks: readonly AskedOfDevice[];
        readonly moments: readonly [Step, Step, ...Step[]];
      }
    | {
        /** The same questions in several estates side by side; `label` names the figure's own. */
        readonly kind: 'compare';
        readonly label: string;
        readonly others: readonly [Side, ...Side[]];
        readonly asks: readonly Asked[];
      }
    | {
        /** Choices that the reader makes, and what the simulator then answers. */
        readonly kind: 'whatIf';
        readonly choices: readonly { readonly label: string; readonly options: readonly [Step, Step, ...Step[]] }[];
        readonly asks: readonly Asked[];
      }
    | {
        /** The capabilities value of a device as bits, on this site and on others of other versions. */
        readonly kind: 'bits';
        readonly device: string;
        readonly label: string;
        readonly others: readonly Side[];
      }
    | {
        /** One device, and what each action leaves on it: before it, while it waits, and when it is done. */
        readonly kind: 'actions';
        readonly device: string;
        readonly ways: readonly [Step, Step, ...Step[]];
        /** Minutes after which the action has surely been done. */
        readonly minutes: number;
        readonly asks: readonly AskedOfDevice[];
      }
    | {
        /** The architecture: sites, cloud, gateway, devices, and the ways between them, at each moment. */
        readonly kind: 'map';
        readonly moments: readonly [Step, ...Step[]];
      }
    | {
        /** A lane for each device along the clock, cut where the answer changes. */
        readonly kind: 'lanes';
        readonly devices: readonly string[];
        readonly ask: DeviceQuery;
        readonly minutes: number;
        readonly ways: readonly [Step, ...Step[]];
      }
    | {
        /** What happens on one device, in the order of the clock. */
        readonly kind: 'timeline';
        readonly device: string;
        readonly minutes: number;
        readonly ways: readonly [Step, ...Step[]];
      }
    | {
        /** A story to step through: what is done, why, and what is so afterwards. */
        readonly kind: 'story';
        readonly asks: readonly Asked[];
        readonly steps: readonly [ToldStep, ...ToldStep[]];
      }
    | {
        /** How many devices have come how far into co-management, at each of some hours after the run. */
        readonly kind: 'funnel';
        readonly hours: readonly [number, ...number[]];
      }
  );
export type Figure = Flat<Kinds>;
export type FigureKind = Figure['kind'];

/** A situation that a figure shows or can be brought to, with the way to it in the file. */
export type Played = { readonly path: readonly (string | number)[]; readonly situation: Situation };

/** Every run that a figure shows at once or offers: each of them has to be accepted. Free play on the figure is not among them. */
export function playsOf(figure: Figure): readonly Played[] {
  const { estate, seed, run } = figure;
  const play = (path: Played['path'], commands: readonly Command[]): Played => ({
    path,
    situation: { estate, seed, run: [...run, ...commands] },
  });
  const own = play(['run'], []);
  switch (figure.kind) {
    case 'compare':
    case 'bits':
      return [
        own,
        ...figure.others.map((side, index): Played => ({ path: ['others', index, 'run'], situation: side })),
      ];
    case 'beforeAfter':
    case 'map':
      return [own, ...following(figure.moments).map((commands, index) => play(['moments', index, 'do'], commands))];
    case 'story':
      return [own, ...following(figure.steps).map((commands, index) => play(['steps', index, 'do'], commands))];
    case 'actions':
    case 'lanes':
    case 'timeline':
      return [own, ...figure.ways.map((way, index) => play(['ways', index, 'do'], way.do))];
    case 'whatIf':
      return [
        own,
        ...combinations(figure.choices.map(({ options }) => options)).map((chosen) =>
          play(
            ['choices'],
            chosen.flatMap((option) => option.do),
          ),
        ),
      ];
    case 'sliders':
    case 'obeys':
    case 'funnel':
      return [own];
  }
}

/** The commands up to and with each of some steps that follow one another. */
export function following(steps: readonly Step[]): readonly (readonly Command[])[] {
  return steps.map((_, index) => steps.slice(0, index + 1).flatMap((step) => step.do));
}

/** One of each list, in every way, the last list turning fastest. */
export function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((before) => list.map((one) => [...before, one])),
    [[]],
  );
}

/** What a figure is drawn from, in the build and in the browser: its estates spelt out. */
export type FigureProps = { readonly id: string; readonly figure: Figure; readonly estates: readonly EstateSpec[] };
