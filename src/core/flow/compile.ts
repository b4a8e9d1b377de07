/**
 * From flow files to one flat list of nodes that can be walked: sub-flows laid in, areas laid out
 * (district, then place), every condition compiled, every `to` found.
 *
 * Refuses what cannot be walked, with the place of every problem; `lint.ts` looks further, at what
 * is walkable but wrong. Pure: files are read by `adapters/flowfile/`.
 */
import { compileCondition, type Facts, type FeelError } from '../shared/feel.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { sayIssue } from '../shared/say-issue.ts';
import { type FlowDefinition, type OptionDefinition, Step } from './definition.ts';
import { createFlowMachine, type FlowMachine } from './machine.ts';
import { CLOSED_AREAS, isQuestion, type Node, type Option, type Test } from './node.ts';

/** A place people live in, as the programme lists it; one that is `unlisted` is taken when it is written, and not offered. */
export type AreaOption = {
  readonly id: string;
  readonly within?: string | undefined;
  readonly unlisted?: boolean;
  /** Whether the programme has opened there; not said where that is no question. */
  readonly open?: boolean | undefined;
};

/** Where no area at all is open, it has not opened for anybody, wherever she lives. */
const closedAnswers = (areas: readonly AreaOption[]): readonly string[] => {
  const closed = areas.filter(({ open }) => open === false).map(({ id }) => id);
  return closed.length > 0 && closed.length === areas.length ? [...closed, ...AREA_OTHER, 'unknown'] : closed;
};

export type CompiledFlow = {
  readonly id: string;
  /** Changes whenever a file of the flow changes. */
  readonly revision: string;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly first: string;
  readonly areas: readonly AreaOption[];
  /** The first value of every fact: `unknown`, or the list of it. */
  readonly unknownFacts: Facts;
  readonly machine: FlowMachine;
};

/** What is wrong with a flow file, and where. `path` begins in `flows/`: `workwell-llr/intake.yaml: work_now.next[1].to`. */
export type FlowProblem = { readonly path: string; readonly message: string };

/** Codes that an area question always offers beside the places. */
export const AREA_OTHER = ['no_fixed', 'elsewhere'] as const;

/** A step with where it came from, before its targets are known. */
type Laid = {
  readonly step: Exclude<Step, { kind: 'use' }>;
  readonly namespace: string;
  readonly path: string;
  readonly after?: string;
  /** The condition of the `use` step, and where it stands. */
  readonly guard?: { readonly when: string; readonly path: string };
  /** The step it is one area's form of. */
  readonly form?: { readonly of: string; readonly area: string };
};

/** Lays a flow and its sub-flows out into one list, in reading order. */
function layOut(
  definition: FlowDefinition,
  shared: ReadonlyMap<string, FlowDefinition>,
  problems: FlowProblem[],
): Laid[] {
  const laid: Laid[] = [];
  for (const [index, step] of definition.steps.entries()) {
    const path = `${definition.id}/intake.yaml: ${step.id}`;
    if (step.kind !== 'use') {
      const following = definition.steps[index + 1]?.id;
      laid.push({ step, namespace: definition.id, path, ...(following === undefined ? {} : { after: following }) });
      continue;
    }
    const used = shared.get(step.flow);
    if (used === undefined) {
      problems.push({ path, message: `there is no sub-flow flows/shared/${step.flow}.yaml` });
      continue;
    }
    const after = step.next?.[0]?.to ?? definition.steps[index + 1]?.id;
    for (const unknown of Object.keys(step.with ?? {}).filter((id) => !used.steps.some((inner) => inner.id === id))) {
      problems.push({ path: `${path}.with`, message: `the sub-flow "${step.flow}" has no step "${unknown}"` });
    }
    for (const [innerIndex, inner] of used.steps.entries()) {
      const own = step.with?.[inner.id];
      // What the programme changes stands in its own file.
      const innerPath = own === undefined ? `shared/${step.flow}.yaml: ${inner.id}` : `${path}.with.${inner.id}`;
      const changed = Step.safeParse({ ...unparsed(inner), ...own }, { error: sayIssue });
      if (!changed.success || changed.data.kind === 'use') {
        problems.push({
          path: innerPath,
          message: changed.success ? 'a sub-flow cannot use another' : issuesOf(changed.error),
        });
        continue;
      }
      const following = used.steps[innerIndex + 1]?.id ?? after;
      laid.push({
        step: changed.data,
        namespace: 'shared',
        path: innerPath,
        ...(following === undefined ? {} : { after: following }),
        ...(step.when === undefined ? {} : { guard: { when: step.when, path: `${path}.when` } }),
      });
    }
  }
  // A `to` may name a `use` step: it means the first step of that sub-flow.
  const firstOf = new Map(
    definition.steps.flatMap((step) => {
      const first = step.kind === 'use' ? shared.get(step.flow)?.steps[0]?.id : undefined;
      return first === undefined ? [] : [[step.id, first] as const];
    }),
  );
  const firstForm = new Map(
    laid.flatMap(({ step }) => {
      const [first] = areasNamed(step);
      return first === undefined ? [] : [[step.id, withinId(step.id, first)] as const];
    }),
  );
  const resolve = (to: string): string => {
    const step = firstOf.get(to) ?? to;
    return firstForm.get(step) ?? step;
  };
  return laid
    .flatMap((item) => byArea(item, problems))
    .map((item) => ({
      ...item,
      ...(item.after === undefined ? {} : { after: resolve(item.after) }),
      step:
        'next' in item.step && item.step.next !== undefined
          ? { ...item.step, next: item.step.next.map((way) => ({ ...way, to: resolve(way.to) })) }
          : item.step,
    }));
}

/** The areas a consent names its partner for; none when it is the same everywhere. */
function areasNamed(step: Laid['step']): readonly string[] {
  if (step.kind !== 'consent') return [];
  return [...new Set([step.partner, step.from].flatMap((one) => (typeof one === 'object' ? Object.keys(one) : [])))];
}

/**
 * A consent that names its partner area by area becomes one question for each area. They share words and fact, but a yes
 * to the office of one place is no answer about that of another: whoever corrects her area is asked anew.
 */
function byArea(item: Laid, problems: FlowProblem[]): readonly Laid[] {
  const { step } = item;
  const areas = areasNamed(step);
  if (step.kind !== 'consent' || areas.length === 0) return [item];
  if (step.next !== undefined)
    problems.push({
      path: `${item.path}.next`,
      message: 'leads on to the step below it, because its partner differs from area to area: put the ways there',
    });
  const named = (one: typeof step.partner, area: string) => (typeof one === 'object' ? one[area] : one);
  return areas.map((area, at) => {
    const following = areas[at + 1];
    const when = `area = "${area}"`;
    const partner = named(step.partner, area);
    const from = named(step.from, area);
    const { partner: _, from: __, next: ___, ...rest } = step;
    const after = following === undefined ? item.after : withinId(step.id, following);
    return {
      ...item,
      ...(after === undefined ? {} : { after }),
      form: { of: step.id, area },
      step: {
        ...rest,
        id: withinId(step.id, area),
        when: step.when === undefined ? when : `${when} and (${step.when})`,
        ...(partner === undefined ? {} : { partner }),
        ...(from === undefined ? {} : { from }),
      },
    };
  });
}

/** A consent's partner, once it has been laid out area by area. */
const oneCode = (code: string | Readonly<Record<string, string>> | undefined): string | undefined =>
  typeof code === 'string' ? code : undefined;

/** What a consent is about. */
function consentFrom(step: Extract<Step, { kind: 'consent' }>, form: Laid['form']): NonNullable<Node['consent']> {
  const from = oneCode(step.from);
  return {
    scope: step.of === undefined ? step.scope : `${step.scope}_${step.of.code}`,
    ...(step.of === undefined ? {} : { of: step.of }),
    partner: oneCode(step.partner) ?? null,
    yes: step.yes,
    ...(from === undefined ? {} : { from }),
    ...(form === undefined ? {} : { area: form.area }),
  };
}

/** Where a step leads: as written, or on to the step below it. An end leads nowhere. */
function waysOn(
  step: Laid['step'],
  after: string | undefined,
): readonly { readonly when?: string | undefined; readonly to: string }[] {
  if (step.kind === 'end') return [];
  return step.next ?? (after === undefined ? [] : [{ to: after }]);
}

/** A parsed step as it could have been written: options without the fields that are not there. */
const unparsed = (step: Step): Record<string, unknown> => ({ ...step });

const issuesOf = (error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] }): string =>
  error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');

function sentence(error: FeelError): string {
  return `the condition "${error.expression}" cannot be read (${error.code}${'name' in error ? ` "${error.name}"` : ''})`;
}

/**
 * Compiles a flow.
 *
 * @param areas  the places of the programme; a place with `within` is offered after its district
 * @errors       every problem found, with its path; none is fatal to finding the others
 */
export function compileFlow(input: {
  readonly definition: FlowDefinition;
  readonly shared: ReadonlyMap<string, FlowDefinition>;
  readonly areas: readonly AreaOption[];
  readonly revision: string;
  /** The programmes, for steps that bring them, each with the condition under which it is offered. */
  readonly programmes?: readonly { readonly code: string; readonly when: string }[];
}): Result<CompiledFlow, readonly FlowProblem[]> {
  const problems: FlowProblem[] = [];
  const laid = layOut(input.definition, input.shared, problems);

  const condition = (expression: string | undefined, path: string): { when?: Test } => {
    if (expression === undefined) return {};
    const compiled = compileCondition(expression);
    if (!compiled.ok) {
      problems.push({ path, message: sentence(compiled.error) });
      return {};
    }
    return {
      when: (facts) => {
        const answer = compiled.value(facts);
        if (!answer.ok) throw new Error(`flow.condition-failed: ${path}: ${sentence(answer.error)}`);
        return answer.value;
      },
    };
  };

  const nodes = new Map<string, Node>();
  const add = (node: Node) => {
    if (nodes.has(node.id)) problems.push({ path: node.source.place, message: `the id "${node.id}" is used twice` });
    nodes.set(node.id, node);
  };
  /** Conditions of `use` steps that cannot be read: each is told once, not for every step of its sub-flow. */
  const badGuards = new Set<string>();

  for (const { step, namespace, path, after, guard, form } of laid) {
    const written = waysOn(step, after);
    if (written.length === 0 && step.kind !== 'end')
      problems.push({ path: `${path}.next`, message: 'leads nowhere: add a next step or an end' });
    if (written.length > 0 && written.at(-1)?.when !== undefined) {
      problems.push({
        path: `${path}.next`,
        message: 'the last entry must have no "when", or somebody could be stuck here',
      });
    }
    const isBringing = step.kind === 'choice' && step.brings !== undefined;
    const brought = isBringing ? (input.programmes ?? []) : [];
    // A question that brings programmes is asked only where there is one.
    const own = isBringing
      ? brought.map(({ when }) => `(${when})`).join(' or ') || 'false'
      : 'when' in step
        ? step.when
        : undefined;
    if (guard !== undefined && !badGuards.has(guard.path) && condition(guard.when, guard.path).when === undefined)
      badGuards.add(guard.path);
    const when =
      guard === undefined || badGuards.has(guard.path)
        ? own
        : own === undefined
          ? guard.when
          : `(${guard.when}) and (${own})`;
    const next = written.map((way, at) => ({ ...condition(way.when, `${path}.next[${at}].when`), to: way.to }));
    const node: Node = {
      id: step.id,
      kind: step.kind,
      namespace,
      fact: step.kind === 'area' ? (step.fact ?? step.id) : (form?.of ?? step.id),
      options:
        step.kind === 'area'
          ? areaOptions(input.areas, undefined)
          : optionsOf(step, brought).map((option) =>
              optionOf(option, condition(option.when, `${path}.options.${option.code}.when`)),
            ),
      optional: 'optional' in step ? step.optional : false,
      sensitive: 'sensitive' in step ? step.sensitive : false,
      ...condition(when, `${path}.when`),
      next,
      ...(step.kind === 'choices' && step.max !== undefined ? { max: step.max } : {}),
      ...(step.kind === 'text' ? { maxLength: step.maxLength } : {}),
      ...(step.kind === 'number' ? { range: { min: step.min, max: step.max } } : {}),
      setsLanguage: step.kind === 'choice' && step.sets === 'language',
      continues: 'continues' in step ? step.continues : false,
      ...(step.kind === 'consent' ? { consent: consentFrom(step, form) } : {}),
      ...(form === undefined ? {} : { words: form.of }),
      ...(step.kind === 'say' && step.lines !== undefined ? { lines: step.lines } : {}),
      ...(step.kind === 'refer' ? { refer: step.as } : {}),
      ...(step.kind === 'end'
        ? {
            end: {
              erase: step.erase,
              alert: step.alert !== undefined,
              ...(step.enter === undefined ? {} : { enter: step.enter }),
            },
          }
        : {}),
      ...(isBringing ? { brought: brought.map(({ code }) => code) } : {}),
      source: {
        place: path,
        ...(when === undefined ? {} : { when }),
        options: optionsOf(step, brought).flatMap((option) => option.when ?? []),
        next: written.map((way) => ({ to: way.to, ...(way.when === undefined ? {} : { when: way.when }) })),
      },
    };
    if (step.kind === 'area') for (const inner of areaNodes(node, input.areas, condition, path)) add(inner);
    else add(node);
  }

  for (const node of nodes.values()) {
    // The list of a district's places goes on as its question does, whose ways begin with those to such lists: nobody
    // wrote these.
    if (node.within !== undefined) continue;
    const written = node.next.filter((way) => nodes.get(way.to)?.within === undefined);
    for (const [at, way] of written.entries()) {
      if (!nodes.has(way.to))
        problems.push({ path: `${node.source.place}.next[${at}].to`, message: `there is no step "${way.to}"` });
    }
  }
  const first = laid[0]?.step.id;
  if (problems.length > 0 || first === undefined) return fail(problems);

  const known = new Set([...nodes.values()].filter(isQuestion).map((node) => node.fact));
  for (const node of nodes.values()) {
    for (const expression of [node.source.when, ...node.source.options, ...node.source.next.map((way) => way.when)]) {
      const compiled = expression === undefined ? undefined : compileCondition(expression);
      if (compiled?.ok !== true) continue;
      const tried = compiled.value(unknownFacts(nodes, input.areas));
      if (!tried.ok)
        problems.push({
          path: node.source.place,
          message: `${sentence(tried.error)}; the facts are ${[...known].join(', ')}`,
        });
    }
  }
  const loop = findLoop(nodes, first);
  if (loop !== undefined)
    problems.push({
      path: nodes.get(loop)?.source.place ?? loop,
      message: 'leads back to itself: a conversation must always move on (people go back with "back" and "edit")',
    });
  if (problems.length > 0) return fail(problems);

  const unknown = unknownFacts(nodes, input.areas);
  return ok({
    id: input.definition.id,
    revision: input.revision,
    nodes,
    first,
    areas: input.areas,
    unknownFacts: unknown,
    machine: createFlowMachine({ nodes, first, unknownFacts: unknown }),
  });
}

/** The options of a step that is no question about an area: those that programmes bring come first. */
const optionsOf = (step: Laid['step'], brought: readonly OptionDefinition[]): readonly OptionDefinition[] =>
  'options' in step ? [...brought, ...step.options] : [];

const optionOf = (option: OptionDefinition, when: { when?: Test }): Option => ({
  code: option.code,
  exclusive: option.exclusive ?? false,
  ...(option.alarms === true ? { alarms: true } : {}),
  ...(option.range === undefined ? {} : { range: option.range }),
  ...when,
});

const areaOptions = (areas: readonly AreaOption[], within: string | undefined): Option[] => [
  ...areas
    .filter((area) => area.within === within && area.unlisted !== true)
    .map(({ id }) => ({ code: id, exclusive: false })),
  ...(within === undefined
    ? AREA_OTHER.map((code) => ({ code, exclusive: false }))
    : [{ code: within, exclusive: false }]),
];

/** The id of the second list, which offers the places of one district. */
export const withinId = (step: string, district: string): string => `${step}_${district.toLowerCase()}`;

/** An area question: the list of districts, and for each district with places in it, a second list. */
function areaNodes(
  node: Node,
  areas: readonly AreaOption[],
  condition: (expression: string | undefined, path: string) => { when?: Test },
  path: string,
): Node[] {
  const districts = areas.filter((area) => areas.some((inner) => inner.within === area.id)).map(({ id }) => id);
  const toDistricts = districts.map((district) => {
    const when = `${node.fact} = "${district}"`;
    return {
      source: { when, to: withinId(node.id, district) },
      way: { ...condition(when, path), to: withinId(node.id, district) },
    };
  });
  const top: Node = {
    ...node,
    next: [...toDistricts.map(({ way }) => way), ...node.next],
    source: { ...node.source, next: [...toDistricts.map(({ source }) => source), ...node.source.next] },
  };
  const inner = districts.map(
    (district): Node => ({
      ...node,
      id: withinId(node.id, district),
      kind: 'choice',
      within: district,
      continues: true,
      options: areaOptions(areas, district),
      source: { place: path, options: [], next: node.source.next },
    }),
  );
  // The inner lists are reached only by choosing their district, so the condition of the question holds there.
  return [top, ...inner.map(({ when: _, ...rest }) => rest)];
}

const unknownFacts = (nodes: ReadonlyMap<string, Node>, areas: readonly AreaOption[]): Facts => ({
  ...Object.fromEntries(
    [...nodes.values()]
      .filter(isQuestion)
      .map((node) => [node.fact, node.kind === 'choices' ? ['unknown'] : 'unknown']),
  ),
  [CLOSED_AREAS]: closedAnswers(areas),
});

/** The first node found on a way back to itself, or `undefined`. */
function findLoop(nodes: ReadonlyMap<string, Node>, first: string): string | undefined {
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): string | undefined => {
    if (state.get(id) === 'open') return id;
    if (state.get(id) === 'done') return undefined;
    state.set(id, 'open');
    for (const way of nodes.get(id)?.next ?? []) {
      const found = visit(way.to);
      if (found !== undefined) return found;
    }
    state.set(id, 'done');
    return undefined;
  };
  return visit(first);
}
