/**
 * What the tables and the directory suggest for a conversation: always a suggestion, never a decision.
 *
 * When the tables cannot say for certain, the suggestion is that a person looks (design.md §4).
 */
import { areaFacts } from '../core/directory/areas.ts';
import type { Matched } from '../core/directory/match.ts';
import { servicesFor } from '../core/directory/match-inputs.ts';
import { freePlaceFacts, servicesOn } from '../core/directory/service.ts';
import type { Conversation } from '../core/flow/conversation.ts';
import { factFrom } from '../core/flow/node.ts';
import { answersOnPath } from '../core/flow/step.ts';
import type { FactValue } from '../core/shared/feel.ts';
import { type Decision, decide } from '../core/triage/decide.ts';
import { dayIn } from '../core/triage/due.ts';
import { settingFact } from '../core/triage/facts.ts';
import type { App, Log, Programme } from './app.ts';

export type Suggestion = { readonly decision: Decision; readonly services: Matched };

/** The facts of a conversation, as the tables know them: answers on the path, what follows from the area, settings, free places, safety. */
export function factsOf(programme: Programme, conversation: Conversation): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {};
  for (const answer of answersOnPath(programme.flow, conversation)) {
    const node = programme.flow.nodes.get(answer.step);
    if (node !== undefined) facts[node.fact] = factFrom(node, answer);
  }
  const area = facts.area;
  Object.assign(facts, areaFacts(programme.definition, typeof area === 'string' ? area : 'unknown'));
  for (const [name, value] of Object.entries(programme.definition.settings)) facts[settingFact(name)] = value;
  Object.assign(facts, freePlaceFacts(programme.services));
  if (conversation.safety !== undefined) facts.safety = conversation.safety;
  // Whoever already has a coach is not judged anew (G7).
  if (conversation.own?.withCoach && facts.for_whom !== 'other') facts.open_case = 'yes';
  return Object.fromEntries(Object.entries(facts).filter(([name]) => Object.hasOwn(programme.triage.facts, name)));
}

/** Stands in when the tables fail: a person looks at everything, soon. */
const forAPerson = (programme: Programme): Decision => ({
  outcome: 'needs_human',
  cohort: 'none',
  level: 'P2',
  orderPoints: 0,
  safety: 'none',
  state: 'human_review',
  flags: ['rules_unsure'],
  rule: '',
  ruleIds: [],
  ruleSetVersion: programme.triage.ruleSetVersion,
  inputsUsed: {},
  explanationKeys: ['human_check'],
  signposts: [],
  barriers: [],
  serviceTypes: [],
  trace: [],
});

export function suggestionFor(programme: Programme, conversation: Conversation, log: Log): Suggestion {
  const facts = factsOf(programme, conversation);
  const decided = decide(programme.triage, facts);
  if (!decided.ok) log('error', decided.error.code, { programme: programme.definition.id });
  const decision = decided.ok ? decided.value : forAPerson(programme);
  return { decision, services: servicesFor(programme, decision, conversation) };
}

/** The suggestion of today: an entry of the directory that has become too old is offered no more. */
export function suggestionToday(app: App, programme: Programme, conversation: Conversation): Suggestion {
  const services = servicesOn(programme.services, dayIn(programme.definition.country, app.now()));
  return suggestionFor({ ...programme, services }, conversation, app.log);
}
