/** Triage errors as sentences, for people who write tables or try them out: never shown to a resident. */
import type { TriageError } from './decide.ts';
import type { TriageModelError } from './model.ts';

/** One sentence that names the place and what is allowed there. */
export function sentenceOf(error: TriageError | TriageModelError): string {
  switch (error.code) {
    case 'triage.unknown-fact':
      return `There is no fact called "${error.fact}". Facts are: ${error.allowed.join(', ')}.`;
    case 'triage.fact-value':
      return `The fact "${error.fact}" has a value it cannot have. Allowed: ${error.allowed.join(', ')}.`;
    case 'triage.no-setting':
      return `The setting behind "${error.fact}" is missing in programme.yaml.`;
    case 'triage.missing-fact':
      return `The tables asked for the fact "${error.fact}", which has no value.`;
    case 'triage.no-rule':
      return `No rule of the table "${error.table}" fits.`;
    case 'triage.many-rules':
      return `More than one rule of the table "${error.table}" fits: ${error.rules.join(', ')}.`;
    case 'triage.no-order':
      return `The rules ${error.rules.join(', ')} of the table "${error.table}" cannot be put in order or added up.`;
    case 'triage.unsure-rule':
      return `A cell of the rule "${error.rule}" in "${error.table}" could not be read for certain (${error.problem}).`;
    case 'triage.bad-output':
      return `The decision "${error.table}" answered with something that is not allowed there.`;
    case 'triage.no-decision':
      return `The file has no decision called "${error.decision}".`;
    case 'triage.not-a-table':
      return `The decision "${error.decision}" is neither a table nor an expression.`;
    case 'triage.bad-fact':
      return `The input "${error.fact}" needs a type with allowed values, "unknown" among them.`;
    case 'triage.nameless-rule':
      return `A rule of "${error.decision}" (${error.rule}) has no name: begin its note with one, such as "WW-R3: ".`;
    case 'triage.row-length':
      return `The rule "${error.rule}" of "${error.decision}" does not have one cell for each column.`;
    case 'triage.bad-expression':
      return `"${error.decision}"${error.rule === '' ? '' : `, rule "${error.rule}"`}: cannot use ${error.problem.expression} (${error.problem.code}).`;
    case 'triage.unknown-name':
      return `"${error.decision}" uses the name "${error.name}", which is neither a fact nor a decision.`;
    case 'triage.not-connected':
      return `"${error.decision}" uses "${error.name}" without an arrow from it in the drawing.`;
    case 'triage.needs-itself':
      return `The decision "${error.decision}" needs its own answer.`;
  }
}
