/**
 * Evaluates any DMN model as the standard says: every decision, over the graph of what each one needs.
 *
 * This is the lenient reading, for files that others wrote: null is a value, a table that cannot answer gives null,
 * and why is told in `problems`. Our own tables are never decided by it: `decide.ts` is strict.
 *
 * Pure, apart from FEEL's own `now()` and `today()`, which a file may call.
 *
 * @source OMG, Decision Model and Notation 1.5, 7 "Relating decision logic to decision requirements", 8, 10.2
 */
import { callNamed, evaluateFeel, feelAccepts, feelFunction, feelReturning, feelTypeOf } from '../shared/feel.ts';
import type {
  Decision,
  DecisionModel,
  Entry,
  Expression,
  FunctionType,
  InputData,
  Knowledge,
  Rule,
  Service,
  Table,
} from './decision-model.ts';
import { applyHitPolicy, givesList, type HitProblem } from './hit-policy.ts';
import { conform, findType, isBuiltIn, type Types } from './item-type.ts';

/** What every decision of the model gave, by its name, and what went wrong on the way, in words for the file's author. */
export interface Evaluated {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

type Names = Readonly<Record<string, unknown>>;

const NO_ANSWER: Readonly<Record<HitProblem, string>> = {
  'many-rules': 'several rules fit, and in a table with the hit policy UNIQUE only one may',
  'rules-disagree': 'the rules that fit give different answers, and with the hit policy ANY they must give the same',
  'no-priorities': 'several rules fit, and no output lists its allowed values, which would put them in order',
  'not-aggregable':
    'SUM, MIN, MAX and COUNT are for tables with one output, and need numbers (MIN and MAX: or texts) that can be compared',
};

/**
 * Evaluates all decisions of a model for the given inputs (by name), and its decision services, called with the same
 * inputs. A missing input is null. A decision without logic of its own is what the inputs say, if they name it.
 */
export function evaluateModel(model: DecisionModel, inputs: Names): Evaluated {
  const problems: string[] = [];
  const run = new Run(model, inputs, new Map(), problems);
  const values: Record<string, unknown> = {};
  for (const decision of model.decisions) values[decision.name] = run.decision(decision);
  for (const service of model.services) {
    if (!Object.hasOwn(values, service.name)) values[service.name] = run.called(service);
  }
  return { values, problems: [...new Set(problems)] };
}

class Run {
  private readonly model: DecisionModel;
  private readonly inputs: Names;
  /** Values already known, by id: found before, or given to a decision service by its caller. */
  private readonly known: Map<string, unknown>;
  private readonly problems: string[];
  private readonly types: Types;
  private readonly under = new Set<string>();

  constructor(model: DecisionModel, inputs: Names, known: Map<string, unknown>, problems: string[]) {
    this.model = model;
    this.inputs = inputs;
    this.known = known;
    this.problems = problems;
    this.types = new Map(model.types.map((type) => [type.name, type]));
  }

  private once(id: string, find: () => unknown): unknown {
    if (this.known.has(id)) return this.known.get(id);
    if (this.under.has(id)) {
      this.problems.push(`"${id}" needs itself`);
      return null;
    }
    this.under.add(id);
    const value = find();
    this.under.delete(id);
    this.known.set(id, value);
    return value;
  }

  decision(decision: Decision): unknown {
    return this.once(decision.id, () => {
      if (decision.logic.kind === 'nothing') return this.given(decision);
      const value = this.value(decision.logic, this.needs(decision.needs), decision.name, decision.type);
      return this.typedAs(decision, value);
    });
  }

  /**
   * The value as the decision's type has it.
   *
   * Some files write the type of one row, or of one output, for a table that gives a list, or several outputs. The
   * form of the table wins then: its answer is kept, and the mistake is told.
   */
  private typedAs(decision: Decision, value: unknown): unknown {
    const typed = this.typed(decision.type, value, decision.name);
    const { logic, type = '' } = decision;
    if (typed !== null || value === null || logic.kind !== 'table') return typed;
    if (Array.isArray(value) && givesList(logic.hitPolicy, logic.aggregator)) {
      const isList = findType(this.types, type)?.isCollection === true;
      const rowsFit = value.every((row) => row === null || conform(this.types, type, row, 'decision') !== null);
      return !isList && (rowsFit || logic.outputs.length > 1) ? value : null;
    }
    return logic.outputs.length > 1 && isBuiltIn(type) ? value : null;
  }

  private typed(type: string | undefined, value: unknown, where: string): unknown {
    const calls = this.functionType(type);
    if (calls !== undefined && feelTypeOf(value) === 'function')
      return calls.returns === undefined
        ? value
        : feelReturning(value, (answer) => this.typed(calls.returns, answer, where));
    const conforming = conform(this.types, type, value, 'decision');
    if (conforming === null && value !== null) this.problems.push(`${where}: the value is not a ${type}`);
    return conforming;
  }

  private functionType(type: string | undefined): FunctionType | undefined {
    return type === undefined ? undefined : findType(this.types, type)?.calls;
  }

  /** The type of what a function gives: its own type says it, directly or as a function type. */
  private returned(type: string | undefined): string | undefined {
    const calls = this.functionType(type);
    return calls === undefined ? type : calls.returns;
  }

  private input(input: InputData): unknown {
    return this.once(input.id, () => this.given(input));
  }

  /** What the inputs say about something, as its type has it. */
  private given(one: InputData): unknown {
    const given = this.inputs[one.name] ?? this.inputs[one.id] ?? null;
    const value = conform(this.types, one.type, given, 'json');
    if (value === null && given !== null) this.problems.push(`${one.name}: the value given is not a ${one.type}`);
    return value;
  }

  /** The names a decision or a function may use: what it says it needs, and nothing else. */
  private needs(ids: readonly string[]): Names {
    const names: Record<string, unknown> = {};
    for (const id of ids) {
      const input = this.model.inputs.find((one) => one.id === id);
      if (input !== undefined) names[input.name] = this.input(input);
      const decision = this.model.decisions.find((one) => one.id === id);
      if (decision !== undefined) names[decision.name] = this.decision(decision);
      const knowledge = this.model.knowledge.find((one) => one.id === id);
      if (knowledge !== undefined) names[knowledge.name] = this.knowledge(knowledge);
      const service = this.model.services.find((one) => one.id === id);
      if (service !== undefined) names[service.name] = this.service(service);
    }
    return names;
  }

  private knowledge(knowledge: Knowledge): unknown {
    if (this.known.has(knowledge.id)) return this.known.get(knowledge.id);
    const { logic } = knowledge;
    const parameters = logic.kind === 'function' ? logic.parameters : [];
    const called = feelFunction(
      parameters.map((parameter) => parameter.name),
      (...values) => {
        const names = {
          ...this.needs(knowledge.needs),
          [knowledge.name]: called,
          ...this.parameters(parameters, values),
        };
        if (logic.kind !== 'function') return this.value(logic, names, knowledge.name, knowledge.type);
        if (logic.foreign) return this.foreign(knowledge.name);
        // The variable's type is only held to when it is a function type: many files write something else there.
        const returned = this.returned(logic.type) ?? this.functionType(knowledge.type)?.returns;
        return this.typed(returned, this.value(logic.body, names, knowledge.name, knowledge.type), knowledge.name);
      },
    );
    this.known.set(knowledge.id, called);
    return called;
  }

  private foreign(where: string): null {
    this.problems.push(`${where}: functions written in another language than FEEL are not run`);
    return null;
  }

  private parameters(parameters: readonly { name: string; type?: string }[], values: readonly unknown[]): Names {
    return Object.fromEntries(
      parameters.map((parameter, at) => [
        parameter.name,
        conform(this.types, parameter.type, values[at] ?? null, 'decision'),
      ]),
    );
  }

  /** What a decision service takes, in order: its input data, then its input decisions, as its own type has them. */
  private takes(service: Service): readonly InputData[] {
    const inputs = service.inputs.flatMap((id) => this.model.inputs.find((one) => one.id === id) ?? []);
    const decisions = service.inputDecisions.flatMap((id) => this.model.decisions.find((one) => one.id === id) ?? []);
    const parameters = this.functionType(service.type)?.parameters ?? [];
    return [...inputs, ...decisions].map((one) => {
      const type = parameters.find((parameter) => parameter.name === one.name)?.type ?? one.type;
      return { id: one.id, name: one.name, ...(type === undefined ? {} : { type }) };
    });
  }

  /** A decision service called with what the inputs say. */
  called(service: Service): unknown {
    return this.serve(service, new Map(this.takes(service).map((one) => [one.id, this.given(one)])));
  }

  private service(service: Service): unknown {
    const takes = this.takes(service);
    return feelFunction(
      takes.map((one) => one.name),
      (...values) =>
        this.serve(
          service,
          new Map(takes.map((one, at) => [one.id, conform(this.types, one.type, values[at] ?? null, 'decision')])),
        ),
    );
  }

  private serve(service: Service, known: Map<string, unknown>): unknown {
    const run = new Run(this.model, {}, known, this.problems);
    const outputs = service.outputs.flatMap((id) => this.model.decisions.find((one) => one.id === id) ?? []);
    const [only] = outputs;
    const value =
      outputs.length === 1 && only !== undefined
        ? run.decision(only)
        : Object.fromEntries(outputs.map((one) => [one.name, run.decision(one)]));
    return this.typed(this.returned(service.type), value, service.name);
  }

  private feel(text: string, names: Names, where: string): unknown {
    const answer = evaluateFeel(text, { ...names });
    if (!answer.ok) {
      this.problems.push(`${where}: cannot read the expression: ${text.trim()}`);
      return null;
    }
    for (const warning of answer.value.warnings) this.problems.push(`${where}: ${warning} in: ${text.trim()}`);
    return answer.value.value;
  }

  private value(logic: Expression, names: Names, where: string, type?: string): unknown {
    switch (logic.kind) {
      case 'nothing':
        return null;
      case 'literal':
        return this.typed(logic.type, logic.text.trim() === '' ? null : this.feel(logic.text, names, where), where);
      case 'table':
        return this.table(logic, names, where, type);
      case 'context':
        return this.typed(logic.type, this.context(logic.entries, names, where), where);
      case 'list':
        return this.typed(
          logic.type,
          logic.items.map((item) => this.value(item, names, where)),
          where,
        );
      case 'relation':
        return this.relation(logic, names, where);
      case 'invocation':
        return this.typed(logic.type, this.invocation(logic.called, logic.bindings, names, where), where);
      case 'function':
        return feelFunction(
          logic.parameters.map((parameter) => parameter.name),
          (...values) =>
            logic.foreign
              ? this.foreign(where)
              : this.typed(
                  this.returned(logic.type),
                  this.value(logic.body, { ...names, ...this.parameters(logic.parameters, values) }, where),
                  where,
                ),
        );
      case 'conditional':
        return this.value(logic.test, names, where) === true
          ? this.value(logic.yes, names, where)
          : this.value(logic.no, names, where);
      case 'filter':
        return this.filter(logic.list, logic.match, names, where);
      case 'iteration':
        return this.iteration(logic, names, where);
    }
  }

  private context(entries: readonly Entry[], names: Names, where: string): unknown {
    const found: Record<string, unknown> = {};
    for (const entry of entries) {
      const value = this.typedEntry(entry, this.value(entry.value, { ...names, ...found }, where), where);
      if (entry.name === undefined) return value;
      found[entry.name] = value;
    }
    return found;
  }

  /** Some files write on a function's variable the type of what the function gives: then that is what is held to it. */
  private typedEntry(entry: Entry, value: unknown, where: string): unknown {
    return entry.value.kind === 'function' && this.functionType(entry.type) === undefined
      ? feelReturning(value, (answer) => this.typed(entry.type, answer, where))
      : this.typed(entry.type, value, where);
  }

  private relation(logic: Extract<Expression, { kind: 'relation' }>, names: Names, where: string): unknown {
    const rows = logic.rows.map((row) =>
      Object.fromEntries(
        logic.columns.map(({ name, type }, at) => [
          name,
          this.typed(type, this.value(row[at] ?? { kind: 'nothing' }, names, where), where),
        ]),
      ),
    );
    return this.typed(logic.type, rows, where);
  }

  private invocation(called: Expression, bindings: readonly Entry[], names: Names, where: string): unknown {
    const invoked = this.value(called, names, where);
    const values = Object.fromEntries(
      bindings.map((binding) => [
        binding.name ?? '',
        this.typed(binding.type, this.value(binding.value, names, where), where),
      ]),
    );
    const answer = callNamed(invoked, values);
    if (!answer.ok)
      this.problems.push(
        `${where}: ${called.kind === 'literal' ? called.text.trim() : 'the function'} cannot be called like this`,
      );
    return answer.ok ? answer.value : null;
  }

  private items(list: Expression, names: Names, where: string): readonly unknown[] {
    const value = this.value(list, names, where);
    if (value === null) return [];
    if (feelTypeOf(value) === 'range') {
      const items = this.feel('for i in r return i', { r: value }, where);
      return Array.isArray(items) ? items : [];
    }
    return Array.isArray(value) ? value : [value];
  }

  private filter(list: Expression, match: Expression, names: Names, where: string): unknown {
    const items = this.items(list, names, where);
    const kept: unknown[] = [];
    for (const item of items) {
      const own = feelTypeOf(item) === 'context' ? (item as Names) : {};
      const answer = this.value(match, { ...names, ...own, item }, where);
      if (typeof answer === 'number') return items.at(answer > 0 ? answer - 1 : answer) ?? null;
      if (answer === true) kept.push(item);
    }
    return kept;
  }

  private iteration(logic: Extract<Expression, { kind: 'iteration' }>, names: Names, where: string): unknown {
    const domain = this.value(logic.list, names, where);
    if (domain === null) return null;
    const partial: unknown[] = [];
    for (const item of this.items({ kind: 'literal', text: 'd' }, { d: domain }, where)) {
      partial.push(this.value(logic.body, { ...names, [logic.name]: item, partial: [...partial] }, where));
    }
    switch (logic.how) {
      case 'for':
        return partial;
      case 'some':
        return partial.includes(true) ? true : partial.every((one) => one === false) ? false : null;
      case 'every':
        return partial.includes(false) ? false : partial.every((one) => one === true) ? true : null;
    }
  }

  private table(table: Table, names: Names, where: string, type: string | undefined): unknown {
    const strange = new Set<number>();
    const inputs = table.inputs.map((column, at) => {
      if (column.expression === '') {
        this.problems.push(`${where}: the column "${column.label}" has no input expression, so it asks nothing`);
        return null;
      }
      const value = this.feel(column.expression, names, where);
      if (column.allowed === undefined || this.accepts(column.allowed, value, names, where)) return value;
      this.problems.push(`${where}: the value of ${column.expression.trim()} is not among the allowed values`);
      strange.add(at);
      return null;
    });
    const fitting = table.rules.filter((rule) =>
      rule.tests.every(
        // A rule that does not look at the column says nothing about a value that the column cannot have.
        (test, at) => (test !== '-' || !strange.has(at)) && this.accepts(test, inputs[at] ?? null, names, where),
      ),
    );
    if (fitting.length === 0 && strange.size > 0) return null;
    if (fitting.length === 0) {
      const otherwise = this.otherwise(table, names, where);
      if (otherwise !== undefined) return otherwise;
    }
    const priorities = table.outputs.map((_, at) => this.priorities(table, at, type, where));
    const answers = fitting.map((rule) =>
      table.outputs.map((_, at) => {
        const gives = rule.gives[at]?.trim() ?? '';
        return gives === '' || gives === '-'
          ? null
          : this.entry(table, rule, at, this.feel(gives, names, where), where);
      }),
    );
    return this.answer(table, answers, priorities, names, where);
  }

  /** What a cell gives, as its own type has it. In a table that gives a list, that may be written for the list. */
  private entry(table: Table, rule: Rule, at: number, value: unknown, where: string): unknown {
    const type = rule.types?.[at];
    const ofList = type !== undefined && findType(this.types, type)?.isCollection === true;
    return ofList && givesList(table.hitPolicy, table.aggregator) ? value : this.typed(type, value, where);
  }

  private answer(
    table: Table,
    answers: readonly (readonly unknown[])[],
    priorities: readonly (readonly unknown[] | undefined)[],
    names: Names,
    where: string,
  ): unknown {
    const checked = answers.map((answer) => answer.map((value, at) => this.output(table, at, value, names, where)));
    const outcome = applyHitPolicy<unknown>({
      policy: table.hitPolicy,
      ...(table.aggregator === undefined ? {} : { aggregator: table.aggregator }),
      answers: checked,
      priorities,
      same: (a, b) => this.same(a, b),
    });
    if (!outcome.ok) {
      this.problems.push(`${where}: ${NO_ANSWER[outcome.error]}`);
      return null;
    }
    const whole = (at: number): unknown => this.shape(table, checked[at] ?? []);
    switch (outcome.value.kind) {
      case 'none':
        return null;
      case 'one':
        return whole(outcome.value.at);
      case 'many':
        return outcome.value.at.map(whole);
      case 'number':
        return outcome.value.value;
    }
  }

  /** An output outside the allowed ones, or of another type than its column, is null. */
  private output(table: Table, at: number, value: unknown, names: Names, where: string): unknown {
    const column = table.outputs[at];
    if (column === undefined || value === null) return value;
    if (column.values !== undefined && !this.accepts(column.values, value, names, where)) {
      this.problems.push(`${where}: an output is not among the allowed values`);
      return null;
    }
    // The type of the only column may be written for the whole list: then the decision's own type looks after it.
    const list = givesList(table.hitPolicy, table.aggregator) && table.outputs.length === 1;
    return list ? value : this.typed(column.type, value, where);
  }

  private shape(table: Table, values: readonly unknown[]): unknown {
    if (table.outputs.length === 1) return values[0] ?? null;
    return Object.fromEntries(table.outputs.map((column, at) => [column.name, values[at] ?? null]));
  }

  private otherwise(table: Table, names: Names, where: string): unknown {
    if (table.outputs.every((column) => column.otherwise === undefined)) return undefined;
    const values = table.outputs.map((column) =>
      column.otherwise === undefined ? null : this.feel(column.otherwise, names, where),
    );
    return this.shape(table, values);
  }

  /** The allowed outputs of a column in order: its own, or those of its type or of the decision's type. */
  private priorities(
    table: Table,
    at: number,
    type: string | undefined,
    where: string,
  ): readonly unknown[] | undefined {
    const column = table.outputs[at];
    if (column === undefined) return undefined;
    const ofColumn = column.type === undefined ? undefined : findType(this.types, column.type);
    const ofDecision = type === undefined ? undefined : findType(this.types, type);
    const fromDecision =
      table.outputs.length === 1
        ? ofDecision
        : ofDecision?.components.find((component) => component.name === column.name);
    const text = column.values ?? ofColumn?.allowed ?? fromDecision?.allowed;
    if (text === undefined) return undefined;
    const values = this.feel(`[${text}]`, {}, where);
    return Array.isArray(values) ? values : undefined;
  }

  private accepts(tests: string, value: unknown, names: Names, where: string): boolean {
    const accepted = feelAccepts(tests, value, { ...names });
    if (!accepted.ok) this.problems.push(`${where}: cannot read the cell: ${tests.trim()}`);
    return accepted.ok && accepted.value;
  }

  private same(a: unknown, b: unknown): boolean {
    const answer = evaluateFeel('a = b', { a, b });
    return answer.ok && answer.value.value === true;
  }
}
