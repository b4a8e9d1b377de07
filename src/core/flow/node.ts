/** One place of a compiled flow: what is asked or said there, and where it leads. */
import type { Facts, FactValue } from '../shared/feel.ts';
import type { Answer } from './conversation.ts';
import type { OptionDefinition, Step } from './definition.ts';

/** Decides whether a condition holds for what is known so far. */
export type Test = (facts: Facts) => boolean;

/** The name under which conditions know the answers about the area of whoever lives where the programme has not opened. */
export const CLOSED_AREAS = 'closed_areas';

export type Option = {
  readonly code: string;
  readonly exclusive: boolean;
  /** Words of worry after this answer are words of danger. */
  readonly alarms?: true;
  readonly range?: OptionDefinition['range'];
  readonly when?: Test;
};

export type NodeKind = Exclude<Step['kind'], 'use'>;

/** One place of a compiled flow. */
export type Node = {
  readonly id: string;
  readonly kind: NodeKind;
  /** Where its words are looked for first: the programme's own file, then the file it came from. */
  readonly namespace: string;
  /** The fact its answer sets. The second list of an area sets `area` too. */
  readonly fact: string;
  readonly options: readonly Option[];
  readonly optional: boolean;
  readonly sensitive: boolean;
  readonly when?: Test;
  readonly next: readonly { readonly when?: Test; readonly to: string }[];
  readonly max?: number;
  readonly maxLength?: number;
  readonly range?: { readonly min: number; readonly max: number };
  readonly setsLanguage: boolean;
  /** One more part of the question before it, which is counted once. */
  readonly continues: boolean;
  readonly consent?: {
    readonly scope: string;
    readonly partner: string | null;
    readonly yes: string;
    /** Who may tell the partner, where that is what is agreed to. */
    readonly from?: string;
    /** The one answer it is about, where that goes to partners only with this yes. */
    readonly of?: { readonly step: string; readonly code: string };
    /** The one area it is asked in, where the partner differs from area to area. */
    readonly area?: string;
  };
  /** The step whose words it shares, when these are not its own. */
  readonly words?: string;
  /** For the second list of an area: the district whose places it offers. */
  readonly within?: string;
  /** For a message: which lines to call are shown with it. */
  readonly lines?: string;
  readonly refer?: 'submitted' | 'awaiting_person';
  readonly end?: { readonly erase: boolean; readonly alert: boolean; readonly enter?: string };
  /** Of its options, those that programmes brought: their words are the programmes' own. */
  readonly brought?: readonly string[];
  /** Where it stands, and its conditions as written: for the lint and the picture of the flow. */
  readonly source: {
    /** The file below `flows/` and the step in it. */
    readonly place: string;
    readonly when?: string;
    /** The conditions of its options, where they have one. */
    readonly options: readonly string[];
    readonly next: readonly { readonly when?: string; readonly to: string }[];
  };
};

/** The kinds of node that wait for an answer. */
export const QUESTION_KINDS = [
  'choice',
  'choices',
  'text',
  'number',
  'date',
  'phone',
  'email',
  'area',
  'consent',
  'check',
] as const satisfies readonly NodeKind[];
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Whether a node waits for an answer. */
export const isQuestion = (node: Node): node is Node & { readonly kind: QuestionKind } =>
  QUESTION_KINDS.some((kind) => kind === node.kind);

/** Whether some question sets a fact of this name. */
export const isQuestionFact = (nodes: ReadonlyMap<string, Node>, name: string): boolean =>
  [...nodes.values()].some((node) => isQuestion(node) && node.fact === name);

/** Whether a node's answers are codes to pick from, not words to write. */
export const isPicked = (node: Node): boolean =>
  node.kind === 'choice' ||
  node.kind === 'choices' ||
  node.kind === 'area' ||
  node.kind === 'consent' ||
  node.kind === 'check';

/** The fact that an answer gives. A skipped answer is `unknown`; a written one is only known to be there. */
export function factFrom(node: Node, answer: Answer): FactValue {
  if ('text' in answer) return 'given';
  const codes = answer.codes.map((code) => (code === 'skip' ? 'unknown' : code));
  return node.kind === 'choices' ? codes : (codes[0] ?? 'unknown');
}
