/**
 * The compiled flow as an XState machine. The only file that imports `xstate`.
 *
 * `talk` holds a state for each node; beside it stand the states that every flow has and that no
 * edit of a flow can remove: danger, soft check, stopped, leaving (delete) and beginning again.
 * They are root transitions and come back through `talk`'s history. There is no `invoke` and no
 * `after`: time and chance are inputs, so every path can be walked with `@xstate/graph`.
 */
import { type ActorScope, assign, createActor, createMachine } from 'xstate';
import type { Facts, FactValue } from '../shared/feel.ts';
import { backFrom, besideFrom } from './beside.ts';
import { type Answer, type Effect, MODES, type Mode, type Place } from './conversation.ts';
import { CLOSED_AREAS, factFrom, isQuestion, type Node, type Test } from './node.ts';

export type FlowEvent =
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'danger'; readonly violence: boolean }
  | { readonly type: 'concern' | 'stop' | 'resume' | 'delete' | 'restart' | 'change' }
  /** A picked code in one of the states beside the talk. */
  | { readonly type: 'picked'; readonly code: string };

type Context = { readonly facts: Facts };
type Seen = { readonly context: Context; readonly event: FlowEvent };

const effect = (params: Effect) => ({ type: 'effect', params });

const say = (key: string): Effect => ({ kind: 'say', key });

/** What passing or reaching a node that asks nothing does. */
function effectsOf(node: Node): Effect[] {
  switch (node.kind) {
    case 'say':
      return [
        { kind: 'say', key: `${node.id}.say`, node: node.id },
        ...(node.lines === undefined ? [] : [say(`chat:crisis.${node.lines}`)]),
      ];
    case 'triage':
      return [{ kind: 'triage' }];
    case 'refer':
      return [{ kind: 'refer', as: node.refer ?? 'submitted' }];
    case 'end':
      return [
        ...(node.end?.alert ? [{ kind: 'alert', reason: 'human' } as const] : []),
        ...(node.end?.erase ? [{ kind: 'erase', draft: true } as const] : []),
      ];
    default:
      return [];
  }
}

const holds = (test: Test | undefined, facts: Facts): boolean => test === undefined || test(facts);

/** The state of one node. */
function stateOf(node: Node) {
  /** The ways on, taken at once when `mayPass`. */
  const pass = (mayPass: (facts: Facts) => boolean, effects: readonly Effect[]) =>
    node.next.map((way) => ({
      target: way.to,
      guard: ({ context }: Seen) => mayPass(context.facts) && holds(way.when, context.facts),
      actions: effects.map(effect),
    }));
  if (node.kind === 'end') {
    const enter = node.end?.enter;
    const led = ({ context }: Seen): Effect => ({
      kind: 'enter',
      programme: String(enter === undefined ? '' : context.facts[enter]),
    });
    return {
      entry: [...effectsOf(node).map(effect), ...(enter === undefined ? [] : [{ type: 'effect', params: led }])],
    };
  }
  if (!isQuestion(node)) {
    const shown = (facts: Facts) => holds(node.when, facts);
    return { always: [...pass(shown, effectsOf(node)), ...pass((facts) => !shown(facts), [])] };
  }
  const factsAfter = ({ context, event }: Seen): Facts =>
    event.type === 'answer' ? { ...context.facts, [node.fact]: factFrom(node, event.answer) } : context.facts;
  const consent = node.consent;
  return {
    always: node.when === undefined ? [] : pass((facts) => !holds(node.when, facts), []),
    on: {
      answer: node.next.map((way) => ({
        target: way.to,
        guard: (seen: Seen) => holds(way.when, factsAfter(seen)),
        actions: [
          assign((seen: Seen) => ({ facts: factsAfter(seen) })),
          ...(consent === undefined
            ? []
            : [
                {
                  type: 'effect',
                  params: ({ event }: Seen): Effect => ({
                    kind: 'consent',
                    step: node.id,
                    given: event.type === 'answer' && 'codes' in event.answer && event.answer.codes[0] === consent.yes,
                  }),
                },
              ]),
        ],
      })),
    },
  };
}

const picked =
  (...codes: readonly string[]) =>
  ({ event }: Seen): boolean =>
    event.type === 'picked' && codes.includes(event.code);
const BACK = '#talk.where_we_were';
/** The id XState gives the history state. */
const HISTORY = '(machine).talk.where_we_were';

/** Builds the machine. `nodes` must be closed (every `to` exists) and free of loops: `compile.ts` proves both. */
export function createFlowMachine(flow: {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly first: string;
  readonly unknownFacts: Facts;
}) {
  return createMachine({
    types: { context: {} as Context, events: {} as FlowEvent },
    context: { facts: flow.unknownFacts },
    initial: 'talk',
    on: {
      danger: {
        target: '.danger',
        actions: [
          {
            type: 'effect',
            params: ({ event }: Seen): Effect => ({
              kind: 'crisis-card',
              violence: event.type === 'danger' && event.violence,
            }),
          },
          effect({ kind: 'alert', reason: 'danger' }),
        ],
      },
      concern: { target: '.softcheck', actions: [] },
      stop: { target: '.stopped', actions: [effect(say('chat:stop.paused')), effect(say('chat:stop.kept_days'))] },
      delete: { target: '.leaving' },
      restart: { target: '.restarting' },
      change: { target: '.changing' },
      resume: { target: BACK, actions: [effect(say('chat:resume.welcome'))] },
    },
    states: {
      talk: {
        id: 'talk',
        initial: flow.first,
        states: {
          ...Object.fromEntries([...flow.nodes.values()].map((node) => [node.id, stateOf(node)])),
          where_we_were: { type: 'history' },
        },
      },
      danger: {
        on: {
          picked: [
            {
              guard: picked('yes'),
              target: 'danger_called',
              actions: [
                effect(say('chat:crisis.called_back')),
                effect({ kind: 'alert', reason: 'call_back' }),
                effect(say('chat:crisis.need_contact')),
              ],
            },
            { guard: picked('no'), target: 'danger_called', actions: [effect(say('chat:crisis.no_call_back'))] },
            { guard: picked('go_on'), target: BACK, actions: [effect(say('chat:crisis.go_on'))] },
          ],
        },
      },
      danger_called: {
        on: { picked: { guard: picked('go_on'), target: BACK, actions: [effect(say('chat:crisis.go_on'))] } },
      },
      softcheck: {
        on: {
          picked: [
            { guard: picked('yes'), target: BACK, actions: [effect(say('chat:softcheck.yes'))] },
            {
              guard: picked('no', 'unsure'),
              target: 'danger',
              actions: [
                effect(say('chat:softcheck.no')),
                effect({ kind: 'crisis-card' }),
                effect({ kind: 'alert', reason: 'concern' }),
              ],
            },
          ],
        },
      },
      stopped: {
        on: { picked: { guard: picked('resume'), target: BACK, actions: [effect(say('chat:resume.welcome'))] } },
      },
      leaving: {
        on: {
          picked: [
            { guard: picked('yes'), target: 'stopped', actions: [effect({ kind: 'erase', draft: false })] },
            { guard: picked('no'), target: BACK, actions: [effect(say('chat:delete.cancelled'))] },
          ],
        },
      },
      // Which answer to change: its options are the steps answered so far, so `step.ts` reads what is picked.
      changing: {},
      // Left by an answer that `confirming.ts` and `mine.ts` read.
      confirming: {},
      mine: {},
      withdrawing: {},
      // Left by an answer that `sent-before.ts` reads.
      sent_before: {},
      writing: {},
      renewing: {},
      restarting: {
        on: { picked: { guard: picked('no'), target: BACK, actions: [effect(say('chat:restart.cancelled'))] } },
      },
    },
  });
}
export type FlowMachine = ReturnType<typeof createFlowMachine>;

/** The codes that can be picked in the states beside the talk, in the order they are offered. */
export const MODE_OPTIONS: Readonly<Record<Exclude<Mode, 'talk'>, readonly string[]>> = {
  danger: ['yes', 'no', 'go_on'],
  danger_called: ['go_on'],
  softcheck: ['yes', 'no', 'unsure'],
  stopped: ['resume'],
  leaving: ['yes', 'no'],
  restarting: ['yes', 'no'],
  changing: [],
  confirming: ['yes', 'no'],
  mine: [],
  withdrawing: ['yes', 'no'],
  sent_before: ['tell', 'update', 'renew', 'keep'],
  writing: ['keep'],
  renewing: ['yes', 'no'],
};

type Snapshot = ReturnType<FlowMachine['resolveState']>;

function placeFrom(snapshot: Snapshot): Place {
  const { value, context, historyValue } = snapshot;
  const facts: Record<string, FactValue> = {};
  // Which areas are closed is the flow's to say, also tomorrow: it is nothing that she answered.
  for (const [name, fact] of Object.entries(context.facts))
    if (!isUnknown(fact) && name !== CLOSED_AREAS) facts[name] = fact;
  if (typeof value === 'object' && 'talk' in value) return { mode: 'talk', at: String(value.talk), facts };
  const mode = MODES.find((name) => name === value);
  const remembered = Object.values(historyValue).flat()[0];
  if (mode === undefined || remembered === undefined) throw new Error('flow.no-place: the machine stands nowhere');
  return { mode, at: remembered.key, facts };
}

const isUnknown = (fact: FactValue): boolean =>
  Array.isArray(fact) ? fact.length === 1 && fact[0] === 'unknown' : fact === 'unknown';

function snapshotFrom(machine: FlowMachine, unknown: Facts, place: Place): Snapshot {
  const context = { facts: { ...unknown, ...place.facts } };
  return place.mode === 'talk'
    ? machine.resolveState({ value: { talk: place.at }, context })
    : machine.resolveState({
        value: place.mode,
        context,
        historyValue: { [HISTORY]: [machine.getStateNodeById(`(machine).talk.${place.at}`)] },
      });
}

const isEffect = (params: unknown): params is Effect =>
  typeof params === 'object' && params !== null && 'kind' in params;

const effectsFrom = (actions: readonly { readonly params: unknown }[]): Effect[] =>
  actions.map(({ params }) => params).filter(isEffect);

/** The machine comes back to the talk; whoever was asked about danger before comes back to that question. */
function leadingBack(before: Place, after: Place): Place {
  const led = { ...before, at: after.at, facts: after.facts };
  return after.mode === 'talk' ? backFrom(led) : besideFrom(led, after.mode);
}

type Moved = { readonly place: Place; readonly effects: readonly Effect[] };

type Scope = ActorScope<Snapshot, FlowEvent>;
const scopes = new WeakMap<FlowMachine, Omit<Scope, 'actionExecutor'>>();

/**
 * What a machine's transition is handed, made once for each machine: XState's own `transition()` makes an actor anew
 * each time, which costs as much as the transition. Ours has no children and no clock, so nothing is kept in it.
 */
function scopeOf(machine: FlowMachine): Omit<Scope, 'actionExecutor'> {
  const known = scopes.get(machine);
  if (known !== undefined) return known;
  const self = createActor(machine);
  const nothing = () => undefined;
  const { system, id, sessionId } = self;
  const scope = { self, system, id, sessionId, logger: nothing, defer: nothing, emit: nothing, stopChild: nothing };
  scopes.set(machine, scope);
  return scope;
}

/** A compiled flow, as far as moving in it goes. `unknownFacts` gives every fact its first value. */
export type Movable = { readonly machine: FlowMachine; readonly first: string; readonly unknownFacts: Facts };

/** Where a conversation begins, and what is said on the way there. */
export const beginAt = (flow: Movable): Moved =>
  // An event that means nothing lets the machine pass whatever asks nothing, such as a greeting.
  move(flow, { mode: 'talk', at: flow.first, facts: {} }, { type: 'picked', code: '' });

/** The place after `event`, and what should be done about it. An event that means nothing here changes nothing. */
export function move({ machine, unknownFacts }: Movable, place: Place, event: FlowEvent): Moved {
  const actions: { readonly params: unknown }[] = [];
  const scope: Scope = { ...scopeOf(machine), actionExecutor: (action) => actions.push(action) };
  const snapshot = machine.transition(snapshotFrom(machine, unknownFacts, place), event, scope);
  return { place: leadingBack(place, placeFrom(snapshot)), effects: effectsFrom(actions) };
}
