/** Everything a use case may need: handed to each function of `app/` as its first argument. */

import type { ImportedPostcodes } from '../core/directory/areas.ts';
import type { Service } from '../core/directory/service.ts';
import type { CompiledFlow } from '../core/flow/compile.ts';
import type { Words } from '../core/language/words.ts';
import type { ProgrammeDefinition } from '../core/programme/definition.ts';
import type { Instant } from '../core/shared/time.ts';
import type { TriageModel } from '../core/triage/model.ts';
import type { Store } from './store.ts';

export type Programme = {
  readonly definition: ProgrammeDefinition;
  readonly flow: CompiledFlow;
  readonly triage: TriageModel;
  readonly services: readonly Service[];
  /** Exact postcodes, when somebody imported them. */
  readonly postcodes?: ImportedPostcodes;
  /** Set for the front door: it is talked to like a programme, and is none. */
  readonly door?: {
    readonly of: Door;
    readonly country: Country | undefined;
    /** The programmes of the place she named, which are told of before others. */
    readonly here: readonly string[];
  };
};

export type Country = ProgrammeDefinition['country'];

/** A place that can be said at the front door. */
export type Place = {
  readonly country: Country;
  /** Who works there. */
  readonly programmes: readonly string[];
  /**
   * Whether it is offered, only understood when it is written, or only named by a postcode: that of a place within a
   * district says too little by itself ("University").
   */
  readonly known: 'offered' | 'written' | 'postcode';
  /** What else people write for it. */
  readonly heard: readonly string[];
  /** What they write for it and for other places as well. */
  readonly common: readonly string[];
  /** Beginnings of postcodes that lie there. */
  readonly postcodes: readonly string[];
};

/** The front door: where whoever comes without a link is led to a programme. */
export type Door = {
  readonly id: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly programmes: ReadonlyMap<string, Programme>;
  /** How it speaks in a country: with its lines to call and its hours; with the emergency numbers of all while none is known. The teams of `area` are told of first. */
  readonly in: (country: Country | undefined, area?: string) => Programme;
};

/** A log line: a code and ids, never a word of what a person wrote. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  code: string,
  ids?: Readonly<Record<string, string | number>>,
) => void;

export type App = {
  readonly store: Store;
  readonly programmes: ReadonlyMap<string, Programme>;
  /** Absent where there is nothing to choose: one programme, and no flow of a front door. */
  readonly door?: Door | undefined;
  readonly words: Words;
  readonly now: () => Instant;
  /** A fresh id (UUID v7, so that ids sort by time). */
  readonly id: () => string;
  /** Where people reach this server, without a slash at the end: for links in notices. */
  readonly publicUrl: string;
  readonly log: Log;
};
