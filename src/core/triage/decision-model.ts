/**
 * A DMN model as plain data: what `adapters/dmn` read from XML, and all that triage ever sees of it.
 *
 * Well-formed, not yet checked: `evaluate.ts` reads it as the standard says (any DMN file), `model.ts` compiles it
 * strictly (our own tables).
 */
import type { Aggregator, HitPolicy } from './hit-policy.ts';

/** One column of questions. `allowed` are unary tests that every input must pass. */
export interface InputColumn {
  readonly label: string;
  readonly expression: string;
  readonly allowed?: string;
}

/** One column of answers. `values` are the allowed ones, in order of priority. */
export interface OutputColumn {
  readonly name: string;
  readonly type?: string;
  readonly values?: string;
  readonly otherwise?: string;
}

/** One row. `says` is the author's note, which in our tables begins with the rule's name; `types` are of its answers. */
export interface Rule {
  readonly id: string;
  readonly says: string;
  readonly tests: readonly string[];
  readonly gives: readonly string[];
  readonly types?: readonly (string | undefined)[];
}

/** A decision table. */
export interface Table {
  readonly kind: 'table';
  readonly hitPolicy: HitPolicy;
  readonly aggregator?: Aggregator;
  readonly inputs: readonly InputColumn[];
  readonly outputs: readonly OutputColumn[];
  readonly rules: readonly Rule[];
}

/** A name, and what it stands for. */
export interface Entry {
  readonly name?: string;
  readonly type?: string;
  readonly value: Expression;
}

/** A function's parameter, or a column of a relation. */
export interface Parameter {
  readonly name: string;
  readonly type?: string;
}

/** Everything DMN can put in a box. */
export type Expression =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'literal'; readonly text: string; readonly type?: string }
  | Table
  | { readonly kind: 'context'; readonly entries: readonly Entry[]; readonly type?: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[]; readonly type?: string }
  | {
      readonly kind: 'relation';
      readonly columns: readonly Parameter[];
      readonly rows: readonly (readonly Expression[])[];
      readonly type?: string;
    }
  | {
      readonly kind: 'invocation';
      readonly called: Expression;
      readonly bindings: readonly Entry[];
      readonly type?: string;
    }
  | {
      readonly kind: 'function';
      readonly parameters: readonly Parameter[];
      readonly body: Expression;
      readonly foreign: boolean;
      readonly type?: string;
    }
  | { readonly kind: 'conditional'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'filter'; readonly list: Expression; readonly match: Expression }
  | {
      readonly kind: 'iteration';
      readonly how: 'for' | 'every' | 'some';
      readonly name: string;
      readonly list: Expression;
      readonly body: Expression;
    };

/** A type the model's author defined. */
export interface ItemType {
  readonly name: string;
  readonly base?: string;
  readonly isCollection: boolean;
  /** Unary tests on the value, or on each item of a collection. */
  readonly allowed?: string;
  /** Unary tests on the whole value. */
  readonly constraint?: string;
  readonly components: readonly ItemType[];
  /** What functions of this type take and return; only function types have it. */
  readonly calls?: FunctionType;
}

/** The type of a function. */
export interface FunctionType {
  readonly parameters: readonly Parameter[];
  readonly returns?: string;
}

/** What a model is given. */
export interface InputData {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
}

/** What a model decides, and what it needs for that, by id. */
export interface Decision {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly needs: readonly string[];
  readonly logic: Expression;
}

/** Knowledge that decisions call as a function. */
export interface Knowledge {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly needs: readonly string[];
  readonly logic: Expression;
}

/** Several decisions called as one function. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly outputs: readonly string[];
  readonly encapsulated: readonly string[];
  readonly inputDecisions: readonly string[];
  readonly inputs: readonly string[];
}

/** A whole DMN file. */
export interface DecisionModel {
  readonly name: string;
  /** Says in the file which edition of the rules this is, for people; empty when the file does not say. */
  readonly edition: string;
  /** A hash of the file's content: two files with the same one decide the same. */
  readonly version: string;
  readonly types: readonly ItemType[];
  readonly inputs: readonly InputData[];
  readonly decisions: readonly Decision[];
  readonly knowledge: readonly Knowledge[];
  readonly services: readonly Service[];
}
