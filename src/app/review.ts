/** Check your answers: each one in words, what is suggested and why, before anything is sent. */
import type { Review } from '../contract/chat.ts';
import type { Answer, Conversation } from '../core/flow/conversation.ts';
import { answersOnPath } from '../core/flow/step.ts';
import { dayIn } from '../core/triage/due.ts';
import type { App, Programme } from './app.ts';
import { factsForPerson } from './service-facts.ts';
import { organisationName, serviceName } from './service-name.ts';
import { suggestionToday } from './suggest.ts';
import { answerText, questionOf, saidKey, wordingOf } from './wording.ts';

/** In the language set now. No code, and no ICF, is shown to a person. */
export function reviewOf(app: App, programme: Programme, conversation: Conversation): Review {
  const wording = wordingOf(app, programme);
  const { language } = conversation;
  const say = (key: string) => app.words.say(language, key);
  // A question with words of its own for it ("I'd rather not say") keeps them; the button's name is no answer.
  const isSkipped = (answer: Answer, text: string): boolean => 'codes' in answer && text === say('chat:skip');
  return {
    answers: answersOnPath(programme.flow, conversation).flatMap((answer) => {
      const node = programme.flow.nodes.get(answer.step);
      if (node === undefined || node.kind === 'check') return [];
      const text = answerText(wording, answer, language);
      return [
        {
          step: answer.step,
          question: questionOf(wording, node, language),
          answer: isSkipped(answer, text) ? say('chat:review.not_given') : text,
        },
      ];
    }),
    suggestion: isForSomebodyElse(conversation)
      ? { outcome: say('chat:review.ask_person'), reasons: [], services: [] }
      : suggestionOf(app, programme, conversation),
  };
}

/** Whoever writes about somebody else learns nothing of what would be suggested: no result, no reason, no service (EC-3, EC-4). */
const isForSomebodyElse = ({ place }: Conversation): boolean => place.facts.for_whom === 'other';

/** Nobody reads more before sending; whoever reads the answers sees all that fit. */
const MOST_SERVICES = 10;

function suggestionOf(app: App, programme: Programme, conversation: Conversation): Review['suggestion'] {
  const today = dayIn(programme.definition.country, app.now());
  const { decision, services } = suggestionToday(app, programme, conversation);
  const more = services.offered.length - MOST_SERVICES;
  const say = (key: string) => app.words.say(conversation.language, key);
  return {
    outcome: say(`shared:outcome.${decision.outcome}`),
    reasons: [
      ...decision.explanationKeys
        .slice(0, 4)
        .map((key) => say(saidKey(app.words, programme.definition, `explain.${key}`))),
      // Where else to turn is said also when the directory has no entry for it.
      ...decision.signposts.map((key) => say(saidKey(app.words, programme.definition, `signpost.${key}`))),
    ],
    ...(more > 0 ? { more: app.words.say(conversation.language, 'chat:review.more', { count: more }) } : {}),
    services: services.offered.slice(0, MOST_SERVICES).map(({ service, reasons }) => {
      const { language } = conversation;
      const { name, nameIn } = serviceName(programme, service, language);
      const runBy = organisationName(programme, service, language);
      const facts = factsForPerson(app.words, service, language, today);
      return {
        name,
        ...(nameIn === language ? {} : { nameIn }),
        organisation: runBy.name,
        ...(runBy.nameIn === language ? {} : { organisationIn: runBy.nameIn }),
        reasons: reasons.map(say),
        ...(facts.length === 0 ? {} : { facts }),
      };
    }),
  };
}
