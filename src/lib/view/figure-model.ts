/** Figures as data: what a drawing shows, and the same numbers as a table. Types only. */
import type { DeviceId, Minute } from '../brand.ts';
import type { Authority, Position, Query, Workload } from '../simulator/model.ts';
import type { Pane, Sentence } from './view-model.ts';

/** A device that is drawn by itself. */
export type MapDevice = {
  readonly device: DeviceId;
  /** In the order of `workloads`. */
  readonly marks: readonly Authority[];
};
/** Who is in the office and who is not; devices and notes only where all of them are drawn one by one. */
export type MapPlace = {
  readonly id: 'intranet' | 'internet' | 'offline';
  readonly label: string;
  readonly count: number;
  readonly why: Query;
  readonly devices: readonly MapDevice[];
  /** What keeps a device here from being enrolled: three at most. */
  readonly notes: readonly Sentence[];
};
/** Devices that are too many to draw, counted. */
export type MapGroup = {
  readonly id: string;
  readonly stage: 'managed' | 'underWay' | 'notEnrolling';
  /** Whom those obey who do not obey Intune. */
  readonly others: 'site' | 'nobody';
  readonly label: string;
  readonly count: number;
  /** How many of them obey Intune for each workload, in the order of `workloads`; nothing where none can. */
  readonly intune: readonly number[];
  readonly pane: Pane;
};
export type MapPart = {
  readonly id:
    | 'activeDirectory'
    | 'entraConnect'
    | 'entraId'
    | 'managementPoint'
    | 'distributionPoint'
    | 'cmgConnectionPoint'
    | 'cmg'
    | 'intune';
  readonly label: string;
  readonly says: string;
  /** A part that the estate has not is drawn as an outline, and `says` why it is missed. */
  readonly isMissing?: true;
  readonly pane: Pane;
};
/** A way on which something travels. `lit`: something did in the minute shown. */
export type MapChannel = {
  readonly id:
    | 'toConnect'
    | 'toEntra'
    | 'joins'
    | 'verdict'
    | 'policy'
    | 'content'
    | 'checkIn'
    | 'checkInOutside'
    | 'gateway'
    | 'gatewayLink';
  readonly label: string;
  /** Whose word travels there. */
  readonly whose: 'site' | 'cloud' | 'nobody';
  readonly lit: boolean;
  readonly why: Query;
};
export type MapFigure = {
  readonly kind: 'map';
  readonly title: string;
  readonly says: Sentence;
  readonly tenant: string;
  readonly site: string;
  readonly version: string;
  readonly total: number;
  readonly parts: readonly MapPart[];
  readonly channels: readonly MapChannel[];
  readonly places: readonly MapPlace[];
  /** Empty where all devices are drawn. */
  readonly groups: readonly MapGroup[];
};

/** A number beside a bar, with what it counts: "1,204 wait for their timer". */
export type BarNote = { readonly count: number; readonly text: string; readonly why: Query; readonly pane?: Pane };
export type Bar = {
  readonly label: string;
  readonly count: number;
  readonly why?: Query;
  /** What the step before had and this one has not. */
  readonly missing: readonly BarNote[];
};
/** Bars of numbers that are not about authority: a funnel. The longest is of `of`. */
export type BarsFigure = {
  readonly kind: 'bars';
  readonly title: string;
  readonly says: Sentence;
  readonly of: number;
  readonly bars: readonly Bar[];
};
export type TransitionFigure = {
  readonly kind: 'transition';
  readonly title: string;
  readonly says: Sentence;
  readonly enrolled: number;
  readonly rows: readonly {
    readonly workload: Workload;
    readonly label: string;
    readonly position: Position;
    readonly fixed: boolean;
    /** Devices that obey Intune for it now. */
    readonly moved: number;
    readonly why: Query;
  }[];
  /** Workloads of which the setting says one thing and some devices still do another. */
  readonly moving: readonly { readonly claim: Sentence; readonly rest: Sentence; readonly why: Query }[];
};
/** Counts with words about each: the bars stand in the table itself. */
export type TallyFigure = {
  readonly kind: 'tally';
  readonly title: string;
  readonly says: Sentence;
  /** A small one stands beside what comes before it, where there is room. */
  readonly size: 'small' | 'whole';
  readonly heads: { readonly label: string; readonly count: string; readonly texts: readonly string[] };
  readonly rows: readonly {
    readonly label: string;
    readonly mono?: boolean;
    readonly count: number;
    readonly texts: readonly string[];
    readonly why: Query;
    readonly pane?: Pane;
  }[];
  readonly total?: number;
  readonly empty: Sentence;
};
/** Numbers over time, with axes. */
export type SeriesFigure = {
  readonly kind: 'series';
  readonly title: string;
  readonly says: Sentence;
  readonly from: Minute;
  readonly to: Minute;
  readonly most: number;
  readonly lines: readonly {
    readonly label: string;
    /** Each holds until the next. */
    readonly points: readonly { readonly at: Minute; readonly count: number }[];
  }[];
};
export type Figure = MapFigure | BarsFigure | TransitionFigure | TallyFigure | SeriesFigure;
