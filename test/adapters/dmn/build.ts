/** Small DMN files for tests, written as one would tell them. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const literal = (text: string, type?: string) =>
  `<literalExpression${type === undefined ? '' : ` typeRef="${type}"`}><text>${escaped(text)}</text></literalExpression>`;

type Column = string | { readonly asks: string; readonly allowed: string };
type Output = { readonly name?: string; readonly type?: string; readonly values?: string; readonly otherwise?: string };
type Row = readonly [tests: readonly string[], gives: readonly string[]];

export function table(
  policy: string,
  asks: readonly Column[],
  outputs: readonly Output[],
  rules: readonly Row[],
  aggregation?: string,
): string {
  const cell = (name: string, text: string) => `<${name}><text>${escaped(text)}</text></${name}>`;
  return [
    `<decisionTable hitPolicy="${policy}"${aggregation === undefined ? '' : ` aggregation="${aggregation}"`} preferredOrientation="Rule-as-Column">`,
    ...asks.map((column) => {
      const { asks: text, allowed } = typeof column === 'string' ? { asks: column, allowed: undefined } : column;
      return `<input>${cell('inputExpression', text)}${allowed === undefined ? '' : cell('inputValues', allowed)}</input>`;
    }),
    ...outputs.map(
      ({ name, type, values, otherwise }) =>
        `<output${name === undefined ? '' : ` name="${escaped(name)}"`}${type === undefined ? '' : ` typeRef="${type}"`}>${values === undefined ? '' : cell('outputValues', values)}${otherwise === undefined ? '' : cell('defaultOutputEntry', otherwise)}</output>`,
    ),
    '<annotation name="why"/>',
    ...rules.map(
      ([tests, gives]) =>
        `<rule>${tests.map((text) => cell('inputEntry', text)).join('')}${gives.map((text) => cell('outputEntry', text)).join('')}${cell('annotationEntry', 'a note')}</rule>`,
    ),
    '</decisionTable>',
  ].join('');
}

/** A decision: its name, what it needs by name, its logic, and its type. */
export type DecisionSpec = {
  readonly name: string;
  readonly needs?: readonly string[];
  readonly logic: string;
  readonly type?: string;
};

export const knowledge = (
  name: string,
  parameters: Readonly<Record<string, string>>,
  body: string,
  needs: readonly string[] = [],
) =>
  `<businessKnowledgeModel id="${idOf(name)}" name="${escaped(name)}"><variable name="${escaped(name)}"/><encapsulatedLogic>${Object.entries(
    parameters,
  )
    .map(([parameter, type]) => `<formalParameter name="${escaped(parameter)}" typeRef="${type}"/>`)
    .join(
      '',
    )}${body}</encapsulatedLogic>${needs.map((need) => `<knowledgeRequirement><requiredKnowledge href="#${idOf(need)}"/></knowledgeRequirement>`).join('')}</businessKnowledgeModel>`;

const idOf = (name: string) => `id_${[...name].map((letter) => letter.codePointAt(0)?.toString(36)).join('_')}`;

export function dmn(
  inputs: Readonly<Record<string, string>>,
  decisions: readonly DecisionSpec[],
  more = '',
  namespace = 'https://www.omg.org/spec/DMN/20191111/MODEL/',
): string {
  const kind = (name: string) =>
    Object.hasOwn(inputs, name) ? 'input' : decisions.some((one) => one.name === name) ? 'decision' : 'knowledge';
  const need = (name: string) =>
    kind(name) === 'knowledge'
      ? `<knowledgeRequirement><requiredKnowledge href="#${idOf(name)}"/></knowledgeRequirement>`
      : `<informationRequirement><required${kind(name) === 'input' ? 'Input' : 'Decision'} href="#${idOf(name)}"/></informationRequirement>`;
  return [
    `<?xml version="1.0" encoding="UTF-8"?><definitions xmlns="${namespace}" id="m" name="m" namespace="urn:m">`,
    more.includes('<itemDefinition') ? more : '',
    ...Object.entries(inputs).map(
      ([name, type]) =>
        `<inputData id="${idOf(name)}" name="${escaped(name)}"><variable name="${escaped(name)}"${type === '' ? '' : ` typeRef="${type}"`}/></inputData>`,
    ),
    ...decisions.map(
      ({ name, needs = [], logic, type }) =>
        `<decision id="${idOf(name)}" name="${escaped(name)}"><variable name="${escaped(name)}"${type === undefined ? '' : ` typeRef="${type}"`}/>${needs.map(need).join('')}${logic}</decision>`,
    ),
    more.includes('<itemDefinition') ? '' : more,
    '</definitions>',
  ].join('');
}
