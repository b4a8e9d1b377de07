/** Conditions that compare an answer with a code it can never have: a slip of the pen that silently switches a step off. */
import { AREA_OTHER, type CompiledFlow, type FlowProblem } from './compile.ts';
import { isPicked, isQuestion } from './node.ts';

/** What FEEL compares a name with: `a = "x"`, `a != "x"`, `a in ("x", "y")`, `list contains(a, "x")`. */
const COMPARISONS = [
  /\b(?<name>[a-z_][a-z0-9_]*)\s*!?=\s*(?<codes>"[^"]*")/g,
  /\b(?<name>[a-z_][a-z0-9_]*)\s+in\s*\((?<codes>[^)]*)\)/g,
  /list contains\(\s*(?<name>[a-z_][a-z0-9_]*)\s*,\s*(?<codes>"[^"]*")\s*\)/g,
];

/** The codes that the answers to a fact's questions can be; undefined for a fact of another kind. */
function codesOf(flow: CompiledFlow, fact: string): ReadonlySet<string> | undefined {
  const asked = [...flow.nodes.values()].filter((node) => isQuestion(node) && node.fact === fact);
  if (asked.length === 0 || !asked.every(isPicked)) return undefined;
  const places = asked.some(({ kind }) => kind === 'area') ? [...flow.areas.map(({ id }) => id), ...AREA_OTHER] : [];
  return new Set([...asked.flatMap(({ options }) => options.map(({ code }) => code)), ...places, 'unknown']);
}

/** Each comparison with a code that no option has. */
export function impossibleCodes(flow: CompiledFlow): readonly FlowProblem[] {
  return [...flow.nodes.values()].flatMap(({ source }) =>
    [source.when, ...source.next.map(({ when }) => when)].flatMap((condition) =>
      condition === undefined
        ? []
        : comparisonsIn(condition).flatMap(({ name, codes }) => {
            const possible = codesOf(flow, name);
            return possible === undefined
              ? []
              : codes
                  .filter((code) => !possible.has(code))
                  .map((code) => ({
                    path: source.place,
                    message: `compares "${name}" with "${code}", which is none of its answers: ${[...possible].join(', ')} (in "${condition}")`,
                  }));
          }),
    ),
  );
}

const comparisonsIn = (condition: string): readonly { readonly name: string; readonly codes: readonly string[] }[] =>
  COMPARISONS.flatMap((pattern) => [...condition.matchAll(pattern)]).map(({ groups }) => ({
    name: groups?.name ?? '',
    codes: [...(groups?.codes ?? '').matchAll(/"([^"]*)"/g)].map(([, code]) => code ?? ''),
  }));
