/**
 * Reads DMN files (OMG Decision Model and Notation, 1.1 to 1.5) into plain data for `core/triage`.
 *
 * dmn-moddle knows DMN 1.3. The later versions added boxed conditionals, filters and iterations and a type constraint,
 * which are described to it here; the earlier ones differ only in their namespace, which is replaced before reading.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DmnModdle } from 'dmn-moddle';
import dmn13 from 'dmn-moddle/resources/dmn/json/dmn13.json' with { type: 'json' };
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type {
  Decision,
  DecisionModel,
  Entry,
  Expression,
  FunctionType,
  InputData,
  ItemType,
  Knowledge,
  Parameter,
  Service,
  Table,
} from '../../core/triage/decision-model.ts';
import type { Aggregator, HitPolicy } from '../../core/triage/hit-policy.ts';
import { compileTriage, type TriageModel, type TriageModelError } from '../../core/triage/model.ts';

/** Why a file could not be read. `place` says where in the file, when the reader knows. */
export type DmnFileError =
  | { readonly code: 'dmn.no-such-file'; readonly file: string }
  | { readonly code: 'dmn.not-dmn'; readonly file: string; readonly place: string };

const NAMESPACE = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

const property = (name: string, type: string) => ({ name, type });
const attribute = (name: string, type: string) => ({ name, type, isAttr: true });
const element = (name: string, superClass: string, properties: readonly object[]) => ({
  name,
  superClass: [superClass],
  properties,
});

/** What DMN 1.4 and 1.5 added and dmn-moddle does not know. */
const LATER_TYPES = [
  element('ChildExpression', 'DMNElement', [property('value', 'Expression'), attribute('typeRef', 'String')]),
  element(
    'Conditional',
    'Expression',
    ['if', 'then', 'else'].map((name) => property(name, 'ChildExpression')),
  ),
  element(
    'Filter',
    'Expression',
    ['in', 'match'].map((name) => property(name, 'ChildExpression')),
  ),
  element('Iterator', 'Expression', [attribute('iteratorVariable', 'String'), property('in', 'ChildExpression')]),
  element('For', 'Iterator', [property('return', 'ChildExpression')]),
  element('Quantified', 'Iterator', [property('satisfies', 'ChildExpression')]),
  element('Every', 'Quantified', []),
  element('Some', 'Quantified', []),
];

const dmn = {
  ...dmn13,
  types: [
    ...dmn13.types.map((type) =>
      type.name === 'ItemDefinition'
        ? { ...type, properties: [...(type.properties ?? []), property('typeConstraint', 'UnaryTests')] }
        : type,
    ),
    ...LATER_TYPES,
  ],
};

/** An element as dmn-moddle gives it. */
type Element = { readonly $type: string; readonly [name: string]: unknown };

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null && '$type' in value;
const child = (parent: Element | undefined, name: string): Element | undefined => {
  const value = parent?.[name];
  return isElement(value) ? value : undefined;
};
const children = (parent: Element | undefined, name: string): readonly Element[] => {
  const value = parent?.[name];
  return Array.isArray(value) ? value.filter(isElement) : [];
};
const words = (parent: Element | undefined, name: string): string | undefined => {
  const value = parent?.[name];
  return typeof value === 'string' ? value : undefined;
};
const nameOf = (element: Element | undefined): string => (words(element, 'name') ?? '').trim().replaceAll(/\s+/g, ' ');
const kindOf = (element: Element): string => element.$type.slice(element.$type.indexOf(':') + 1);
/** Gives an optional property only when there is something to say. */
const when = <K extends string, V>(key: K, value: V | undefined): { readonly [name in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [name in K]?: V };
const typeOf = (element: Element | undefined): string | undefined => words(element, 'typeRef')?.trim() || undefined;
const testsOf = (element: Element | undefined): string | undefined => words(element, 'text')?.trim() || undefined;

/** The id at the end of a reference such as `#id` or `other.dmn#id`. */
const target = (reference: Element | undefined): readonly string[] => {
  const href = words(reference, 'href');
  return href === undefined ? [] : [href.slice(href.indexOf('#') + 1)];
};

function expression(element: Element | undefined): Expression {
  if (element === undefined) return { kind: 'nothing' };
  const type = typeOf(element);
  switch (kindOf(element)) {
    case 'LiteralExpression':
      return { kind: 'literal', text: words(element, 'text') ?? '', ...when('type', type) };
    case 'DecisionTable':
      return table(element);
    case 'Context':
      return { kind: 'context', entries: children(element, 'contextEntry').map(contextEntry), ...when('type', type) };
    case 'List':
      return { kind: 'list', items: children(element, 'elements').map(expression), ...when('type', type) };
    case 'Relation':
      return {
        kind: 'relation',
        columns: children(element, 'column').map(parameter),
        rows: children(element, 'row').map((row) => children(row, 'elements').map(expression)),
        ...when('type', type),
      };
    case 'Invocation':
      return {
        kind: 'invocation',
        called: expression(child(element, 'calledFunction')),
        bindings: children(element, 'binding').map((binding) => ({
          name: nameOf(child(binding, 'parameter')),
          ...when('type', typeOf(child(binding, 'parameter'))),
          value: expression(child(binding, 'bindingFormula')),
        })),
        ...when('type', type),
      };
    case 'FunctionDefinition':
      return functionOf(element);
    case 'Conditional':
      return {
        kind: 'conditional',
        test: inner(element, 'if'),
        yes: inner(element, 'then'),
        no: inner(element, 'else'),
      };
    case 'Filter':
      return { kind: 'filter', list: inner(element, 'in'), match: inner(element, 'match') };
    case 'For':
      return iteration('for', element, 'return');
    case 'Every':
      return iteration('every', element, 'satisfies');
    case 'Some':
      return iteration('some', element, 'satisfies');
    default:
      return { kind: 'nothing' };
  }
}

const inner = (element: Element, name: string): Expression => expression(child(child(element, name), 'value'));

const iteration = (how: 'for' | 'every' | 'some', element: Element, body: string): Expression => ({
  kind: 'iteration',
  how,
  name: words(element, 'iteratorVariable')?.trim() ?? '',
  list: inner(element, 'in'),
  body: inner(element, body),
});

function contextEntry(entry: Element): Entry {
  const variable = child(entry, 'variable');
  return {
    ...when('name', variable === undefined ? undefined : nameOf(variable)),
    ...when('type', typeOf(variable)),
    value: expression(child(entry, 'value')),
  };
}

const parameter = (element: Element): Parameter => ({ name: nameOf(element), ...when('type', typeOf(element)) });

function functionOf(element: Element): Extract<Expression, { kind: 'function' }> {
  const kind = words(element, 'kind') ?? 'FEEL';
  return {
    kind: 'function',
    parameters: children(element, 'formalParameter').map(parameter),
    body: expression(child(element, 'body')),
    foreign: kind !== 'FEEL',
    ...when('type', typeOf(element)),
  };
}

const POLICIES: ReadonlyMap<string, HitPolicy> = new Map([
  ['UNIQUE', 'UNIQUE'],
  ['ANY', 'ANY'],
  ['PRIORITY', 'PRIORITY'],
  ['FIRST', 'FIRST'],
  ['RULE ORDER', 'RULE ORDER'],
  ['OUTPUT ORDER', 'OUTPUT ORDER'],
  ['COLLECT', 'COLLECT'],
]);
const AGGREGATORS: ReadonlyMap<string, Aggregator> = new Map([
  ['SUM', 'SUM'],
  ['MIN', 'MIN'],
  ['MAX', 'MAX'],
  ['COUNT', 'COUNT'],
]);

const policyOf = (written: string): HitPolicy | undefined => POLICIES.get(written.replaceAll('_', ' ').toUpperCase());

/** A hit policy or an aggregation that DMN does not have. The parser takes any text, and none may be taken for another. */
function unknownPolicy(xml: string): string | undefined {
  const written = (attribute: string) =>
    [...xml.matchAll(new RegExp(`\\s${attribute}\\s*=\\s*(["'])(.*?)\\1`, 'g'))].map(([, , value]) => value ?? '');
  const policy = written('hitPolicy').find((one) => policyOf(one) === undefined);
  if (policy !== undefined) return `the hit policy "${policy}" is none of ${[...POLICIES.keys()].join(', ')}`;
  const aggregation = written('aggregation').find((one) => !AGGREGATORS.has(one));
  return aggregation === undefined
    ? undefined
    : `the aggregation "${aggregation}" is none of ${[...AGGREGATORS.keys()].join(', ')}`;
}

function table(element: Element): Table {
  const outputs = children(element, 'output');
  return {
    kind: 'table',
    hitPolicy: policyOf(words(element, 'hitPolicy') ?? 'UNIQUE') ?? 'UNIQUE',
    ...when('aggregator', AGGREGATORS.get(words(element, 'aggregation') ?? '')),
    inputs: children(element, 'input').map((column) => ({
      label: words(column, 'label') ?? '',
      expression: words(child(column, 'inputExpression'), 'text')?.trim() ?? '',
      ...when('allowed', testsOf(child(column, 'inputValues'))),
    })),
    outputs: outputs.map((column, at) => ({
      name: nameOf(column) || words(column, 'label') || `output ${at + 1}`,
      ...when('type', typeOf(column)),
      ...when('values', testsOf(child(column, 'outputValues'))),
      ...when('otherwise', testsOf(child(column, 'defaultOutputEntry'))),
    })),
    rules: children(element, 'rule').map((rule) => ({
      id: words(rule, 'id') ?? '',
      says:
        words(rule, 'description')?.trim() ??
        children(rule, 'annotationEntry')
          .map((note) => words(note, 'text')?.trim() ?? '')
          .join(' '),
      tests: children(rule, 'inputEntry').map((entry) => words(entry, 'text')?.trim() || '-'),
      gives: children(rule, 'outputEntry').map((entry) => words(entry, 'text')?.trim() ?? ''),
      types: children(rule, 'outputEntry').map(typeOf),
    })),
  };
}

function itemType(element: Element): ItemType {
  const base = words(element, 'typeRef')?.trim();
  return {
    name: nameOf(element),
    ...when('base', base),
    isCollection: element.isCollection === true,
    ...when('allowed', testsOf(child(element, 'allowedValues'))),
    ...when('constraint', testsOf(child(element, 'typeConstraint'))),
    components: children(element, 'itemComponent').map(itemType),
    ...when('calls', functionType(child(element, 'functionItem'))),
  };
}

function functionType(element: Element | undefined): FunctionType | undefined {
  if (element === undefined) return undefined;
  return {
    parameters: children(element, 'parameters').map(parameter),
    ...when('returns', words(element, 'outputTypeRef')?.trim() || undefined),
  };
}

const requirements = (element: Element): readonly string[] => [
  ...children(element, 'informationRequirement').flatMap((one) => [
    ...target(child(one, 'requiredDecision')),
    ...target(child(one, 'requiredInput')),
  ]),
  ...children(element, 'knowledgeRequirement').flatMap((one) => target(child(one, 'requiredKnowledge'))),
];

const named = (element: Element) => {
  const variable = child(element, 'variable');
  return {
    id: words(element, 'id') ?? '',
    name: nameOf(variable) || nameOf(element),
    ...when('type', typeOf(variable)),
  };
};

const inputData = (element: Element): InputData => named(element);
const decision = (element: Element): Decision => ({
  ...named(element),
  needs: requirements(element),
  logic: expression(child(element, 'decisionLogic')),
});

function knowledge(element: Element): Knowledge {
  const logic = child(element, 'encapsulatedLogic');
  return {
    ...named(element),
    needs: requirements(element),
    logic: logic === undefined ? { kind: 'nothing' } : functionOf(logic),
  };
}

const service = (element: Element): Service => ({
  ...named(element),
  outputs: children(element, 'outputDecision').flatMap(target),
  encapsulated: children(element, 'encapsulatedDecision').flatMap(target),
  inputDecisions: children(element, 'inputDecision').flatMap(target),
  inputs: children(element, 'inputData').flatMap(target),
});

/** Gives every version of DMN the one namespace the reader knows, and leaves the drawing out. */
function normalised(xml: string): string {
  const plain = xml.replace(/^\uFEFF/, '').replaceAll(/<([\w.-]+:)?DMNDI\b[\s\S]*?<\/\1?DMNDI\s*>/g, '');
  const root = /<(?:([\w.-]+):)?definitions\b[^>]*>/.exec(plain);
  if (root === null) return plain;
  const [tag, prefix] = root;
  const own = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const declared = new RegExp(`(\\s${own}\\s*=\\s*)(["'])[^"']*\\2`);
  const inOne = tag.replaceAll(
    /(["'])https?:\/\/www\.omg\.org\/spec\/DMN\/[\w.-]+\/(?:MODEL\/|dmn\.xsd)\1/g,
    `"${NAMESPACE}"`,
  );
  const renamed = declared.test(inOne)
    ? inOne.replace(declared, `$1"${NAMESPACE}"`)
    : inOne.replace('definitions', `definitions ${own}="${NAMESPACE}"`);
  return plain.replace(tag, () => renamed);
}

/** Reads the text of a DMN file. `file` is only named in errors. */
export async function parseDmn(file: string, xml: string): Promise<Result<DecisionModel, DmnFileError>> {
  const moddle = new DmnModdle({ dmn });
  let root: unknown;
  try {
    ({ rootElement: root } = await moddle.fromXML(normalised(xml)));
  } catch (error) {
    const said = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ').trim() : 'not XML';
    return fail({ code: 'dmn.not-dmn', file, place: said });
  }
  if (!isElement(root)) return fail({ code: 'dmn.not-dmn', file, place: 'no <definitions> element' });
  const unknown = unknownPolicy(xml);
  if (unknown !== undefined) return fail({ code: 'dmn.not-dmn', file, place: unknown });
  const elements = children(root, 'drgElement');
  const of = (kind: string) => elements.filter((element) => kindOf(element) === kind);
  return ok({
    name: nameOf(root),
    edition: words(root, 'label') ?? '',
    version: createHash('sha256').update(xml).digest('hex').slice(0, 12),
    types: children(root, 'itemDefinition').map(itemType),
    inputs: of('InputData').map(inputData),
    decisions: of('Decision').map(decision),
    knowledge: of('BusinessKnowledgeModel').map(knowledge),
    services: of('DecisionService').map(service),
  });
}

/** Reads a DMN file. */
export async function readDmn(path: string): Promise<Result<DecisionModel, DmnFileError>> {
  let xml: string;
  try {
    xml = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return fail({ code: 'dmn.no-such-file', file: path });
    throw error;
  }
  return parseDmn(path, xml);
}

/** Reads a programme's decision tables and compiles them for `decide`. */
export async function readTriageModel(path: string): Promise<Result<TriageModel, DmnFileError | TriageModelError>> {
  const model = await readDmn(path);
  return model.ok ? compileTriage(model.value) : model;
}
