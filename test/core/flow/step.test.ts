import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledFlow } from '../../../src/core/flow/compile.ts';
import { type Conversation, type Input, MODES } from '../../../src/core/flow/conversation.ts';
import { isPicked, isQuestion } from '../../../src/core/flow/node.ts';
import { answersOnPath, begin, hasEnded, nodeAt, optionsAt, progressOf, step } from '../../../src/core/flow/step.ts';
import { walk } from '../../../src/core/flow/walk.ts';
import { workwellFlow } from '../../support/workwell.ts';

let flow: CompiledFlow;
beforeAll(async () => {
  flow = await workwellFlow();
});

const pick = (...codes: string[]): Input => ({ kind: 'answer', codes });
const write = (text: string): Input => ({ kind: 'answer', text });
const play = (inputs: readonly Input[], from = begin(flow, 'pl', true).conversation): Conversation =>
  inputs.reduce((conversation, input) => step(flow, conversation, input).conversation, from);

const UP_TO_WISHES = [
  pick('me'),
  pick('agree'),
  pick('18_64'),
  pick('PA-01'),
  pick('sick_at_risk'),
  pick('gt12m'),
  pick('msk', 'mental'),
  pick('none'),
];
const WHOLE = [
  ...UP_TO_WISHES,
  pick('return_to_job'),
  pick('no'),
  write('Ania'),
  pick('this_chat'),
  pick('yes'),
  pick('none'),
  pick('yes'),
];

/** What can be answered where the conversation stands, drawn from `seed`: a real code, a text, or a skip. */
function someAnswer(conversation: Conversation, seed: number): Input {
  const options = optionsAt(flow, conversation).map(({ code }) => code);
  const node = nodeAt(flow, conversation);
  if (conversation.place.mode === 'talk' && !isPicked(node))
    return seed % 3 === 0 && node.optional ? pick('skip') : write(`words ${seed}`);
  // `change` and `delete` are wishes about answers: the walk is about answers.
  const answers = options.filter((code) => node.kind !== 'check' || code === 'send');
  return pick(answers[seed % answers.length] ?? 'skip');
}

/** A conversation after a run of real answers. */
const someConversation = fc.array(fc.nat(1000), { maxLength: 25 }).map((seeds) => {
  let conversation = begin(flow, 'pl', true).conversation;
  for (const seed of seeds) {
    if (hasEnded(flow, conversation)) break;
    conversation = step(flow, conversation, someAnswer(conversation, seed)).conversation;
  }
  return conversation;
});

describe('one turn', () => {
  test('the whole WorkWell path, in Polish, ends with a referral (WW-7)', () => {
    const before = play(WHOLE);
    expect(nodeAt(flow, before).kind).toBe('check');
    const { conversation, effects } = step(flow, before, pick('send'));
    expect(effects).toEqual([{ kind: 'refer', as: 'submitted' }]);
    expect(hasEnded(flow, conversation)).toBe(true);
    expect(optionsAt(flow, conversation)).toEqual([]);
  });

  test('[FL1] an answer that is not offered changes nothing and asks again', () => {
    const here = play(UP_TO_WISHES);
    for (const input of [pick('nonsense'), pick('return_to_job', 'not_sure'), pick('a', 'b'), write('x'), pick()]) {
      const { conversation, effects } = step(flow, here, input);
      expect(conversation).toEqual(here);
      expect(effects).toHaveLength(1);
      expect(effects[0]).toMatchObject({ kind: 'say', key: expect.stringMatching(/^chat:again\./) });
    }
  });

  test('[FL1] more than the most that may be picked is said so', () => {
    const here = play(UP_TO_WISHES);
    const { effects } = step(flow, here, pick('find_job', 'physio', 'training', 'adjustments'));
    expect(effects).toEqual([{ kind: 'say', key: 'chat:again.too_many', values: { count: 3 } }]);
  });

  test('[FL2] back, then the same answer, changes nothing', () => {
    fc.assert(
      fc.property(someConversation, (conversation) => {
        fc.pre(!hasEnded(flow, conversation));
        const last = answersOnPath(flow, conversation).at(-1);
        if (last === undefined) return;
        const back = step(flow, conversation, { kind: 'command', command: 'back' }).conversation;
        expect(back.place.at).toBe(last.step);
        const again = step(flow, back, 'text' in last ? write(last.text) : pick(...last.codes)).conversation;
        expect(again).toEqual(conversation);
      }),
    );
  });

  test('[FL3] an edit asks again only for what became invalid', () => {
    const done = play(WHOLE);
    const edited = play([{ kind: 'edit', step: 'work_now' }, pick('never')], done);
    // `never` is not asked how long, nor about an employer; everything else stands, so she is back at the check.
    expect(edited.place.at).toBe('check');
    expect(answersOnPath(flow, edited).map((answer) => answer.step)).not.toContain('duration');
    const back = play([{ kind: 'edit', step: 'work_now' }, pick('sick_at_risk')], edited);
    expect(answersOnPath(flow, back)).toEqual(answersOnPath(flow, done));
  });

  test('[FL26] what was sent is not edited, in whatever state she is, until she answers anew', () => {
    const sent: Conversation = {
      ...play([...WHOLE, pick('send')]),
      referral: 'WW-AAA-AAAA',
      own: { reference: 'WW-AAA-AAAA', withCoach: true },
      mine: ['withdraw', 'close'],
      callBack: '07700 900123',
    };
    for (const mode of MODES) {
      const here: Conversation = { ...sent, place: { ...sent.place, mode } };
      for (const { step: id } of answersOnPath(flow, sent)) {
        const { conversation, effects } = step(flow, here, { kind: 'edit', step: id });
        expect(conversation, `${mode} ${id}`).toEqual(here);
        expect(effects).toEqual([{ kind: 'say', key: 'chat:edit.sent' }]);
      }
    }
    // Answering anew for what was sent, each answer can be changed again.
    const anew = play([{ kind: 'command', command: 'restart' }, pick('update'), ...WHOLE.slice(0, 5)], sent);
    expect(anew.own?.reference).toBe('WW-AAA-AAAA');
    for (const { step: id } of answersOnPath(flow, anew))
      expect(play([{ kind: 'edit', step: id }], anew).place).toMatchObject({ mode: 'talk', at: id });
  });

  test('[FL3] an edit of any answer to any other keeps all answers the new path still meets', () => {
    fc.assert(
      fc.property(someConversation, fc.nat(100), fc.nat(1000), (conversation, which, seed) => {
        fc.pre(!hasEnded(flow, conversation));
        const path = answersOnPath(flow, conversation);
        fc.pre(path.length > 0);
        const edited = path[which % path.length];
        const open = step(flow, conversation, { kind: 'edit', step: edited?.step ?? '' }).conversation;
        const after = step(flow, open, someAnswer(open, seed)).conversation;
        for (const answer of answersOnPath(flow, after)) {
          const before = conversation.answers.find(({ step: id }) => id === answer.step);
          if (answer.step !== edited?.step) expect(answer).toEqual(before);
        }
      }),
    );
  });

  test('[FL4] danger, stop, delete and begin again are possible everywhere, and come back to the same question', () => {
    fc.assert(
      fc.property(someConversation, (conversation) => {
        const beside: readonly (readonly [Input, Input, string])[] = [
          [{ kind: 'danger', severity: 'crisis' }, pick('go_on'), 'danger'],
          [{ kind: 'danger', severity: 'concern' }, pick('yes'), 'softcheck'],
          [{ kind: 'command', command: 'delete' }, pick('no'), 'leaving'],
          [{ kind: 'command', command: 'restart' }, pick('no'), 'restarting'],
          ...(hasEnded(flow, conversation)
            ? []
            : [[{ kind: 'command', command: 'stop' }, pick('resume'), 'stopped'] as const]),
        ];
        for (const [away, home, mode] of beside) {
          const gone = step(flow, conversation, away);
          expect(gone.conversation.place.mode).toBe(mode);
          const { safety: _, ...back } = step(flow, gone.conversation, home).conversation;
          expect(back).toEqual(conversation);
        }
      }),
    );
  });

  test('[FL4] the card alerts staff, stops the questions, and a call-back is alerted too (EC-7)', () => {
    const here = play(UP_TO_WISHES);
    const card = step(flow, here, { kind: 'danger', severity: 'crisis' });
    expect(card.effects).toEqual([
      { kind: 'crisis-card', violence: false },
      { kind: 'alert', reason: 'danger' },
    ]);
    expect(card.conversation.safety).toBe('emergency');
    const called = step(flow, card.conversation, pick('yes'));
    expect(called.effects).toContainEqual({ kind: 'alert', reason: 'call_back' });
    expect(step(flow, called.conversation, pick('go_on')).conversation.place.at).toBe('wishes');
  });

  test('[FL4] a number she leaves after the card is kept for the call-back, and read back (EC-25)', () => {
    const called = play([{ kind: 'danger', severity: 'crisis', violence: true }, pick('yes')], play(UP_TO_WISHES));
    const { conversation, effects } = step(flow, called, write('07700 900 123'));
    expect(conversation.callBack).toBe('07700 900 123');
    expect(effects).toEqual([{ kind: 'say', key: 'chat:read_back.phone', values: { value: '07700 900 123' } }]);
    expect(step(flow, conversation, pick('go_on')).conversation.place.at).toBe('wishes');
  });

  test('[FL3] at the check, "change" asks which answer, and the one that is picked is asked again', () => {
    const check = play(WHOLE);
    const asked = step(flow, check, pick('change')).conversation;
    expect(asked.place.mode).toBe('changing');
    expect(optionsAt(flow, asked).map(({ code }) => code)).toContain('work_now');
    const open = step(flow, asked, pick('work_now')).conversation;
    expect(open.place).toMatchObject({ mode: 'talk', at: 'work_now' });
    expect(step(flow, open, pick('sick_at_risk')).conversation).toEqual(check);
    expect(step(flow, asked, { kind: 'command', command: 'back' }).conversation).toEqual(check);
  });

  test('[FL4] whoever is not sure that she is safe is shown the card', () => {
    const asked = step(flow, play(UP_TO_WISHES), { kind: 'danger', severity: 'concern' }).conversation;
    const { conversation, effects } = step(flow, asked, pick('unsure'));
    expect(conversation.place.mode).toBe('danger');
    expect(effects).toContainEqual({ kind: 'crisis-card' });
    expect(effects).toContainEqual({ kind: 'alert', reason: 'concern' });
  });

  test('[FL4] whoever leaves a question about danger for a moment comes back to it, and from there to where she was', () => {
    const danger: Input = { kind: 'danger', severity: 'crisis' };
    const command = (name: 'delete' | 'restart' | 'stop' | 'resume' | 'back'): Input => ({
      kind: 'command',
      command: name,
    });
    const mine: Input = { kind: 'mine', options: ['stop_p', 'withdraw', 'again', 'close'], says: [] };
    const asides: readonly (readonly Input[])[] = [
      [command('delete'), pick('no')],
      [command('delete'), command('back')],
      [command('restart'), pick('no')],
      [command('stop'), pick('resume')],
      [command('stop'), command('resume')],
      [command('stop'), command('delete'), pick('no')],
      [command('delete'), { kind: 'unclear', between: [] }, command('stop'), mine, pick('close')],
      [mine, pick('withdraw'), pick('no')],
      [mine, pick('again'), pick('no')],
    ];
    const homes: Readonly<Record<string, Input>> = {
      danger: pick('go_on'),
      danger_called: pick('go_on'),
      softcheck: pick('yes'),
    };
    fc.assert(
      fc.property(
        someConversation,
        fc.array(fc.constantFrom(...asides), { minLength: 1, maxLength: 3 }),
        (here, away) => {
          const card = play([danger], here);
          const asked = [card, play([pick('yes')], card), play([{ kind: 'danger', severity: 'concern' }], here)];
          for (const before of asked) {
            const { mine: __, ...after } = play(away.flat(), before);
            expect(after).toEqual(before);
            expect(optionsAt(flow, after)).toEqual(optionsAt(flow, before));
            expect(play([homes[before.place.mode] ?? pick('no')], after).place).toEqual(here.place);
          }
        },
      ),
    );
  });

  test('[FL4] words of worry while the card is left for a moment lead back to the card', () => {
    const paused = play(
      [
        { kind: 'danger', severity: 'crisis' },
        { kind: 'command', command: 'stop' },
      ],
      play(UP_TO_WISHES),
    );
    const { conversation, effects } = step(flow, paused, { kind: 'danger', severity: 'concern' });
    expect(conversation.place.mode).toBe('danger');
    expect(effects).toContainEqual({ kind: 'alert', reason: 'danger' });
  });

  test('[FL4] a pause beside the card that was kept before the card was remembered goes on with the questions', () => {
    const here = play(UP_TO_WISHES);
    const { from: _, ...place } = play(
      [
        { kind: 'danger', severity: 'crisis' },
        { kind: 'command', command: 'stop' },
      ],
      here,
    ).place;
    expect(place.mode).toBe('stopped');
    expect(play([pick('resume')], { ...here, place }).place).toEqual(here.place);
    expect(play([{ kind: 'command', command: 'delete' }, pick('no')], { ...here, place }).place).toEqual(here.place);
  });

  test('[FL8] a new revision while the card is left for a moment forgets neither', () => {
    const paused = play(
      [
        { kind: 'danger', severity: 'crisis' },
        { kind: 'command', command: 'stop' },
      ],
      play(UP_TO_WISHES),
    );
    const { conversation } = step(flow, { ...paused, revision: 'an-older-one' }, pick('resume'));
    expect(conversation.place).toMatchObject({ mode: 'danger', at: 'wishes' });
  });

  test('[FL4] another language beside the card shows the card again, and alerts nobody twice', () => {
    const polish: Input = { kind: 'language', language: 'pl' };
    const card = play([{ kind: 'danger', severity: 'crisis' }], play(UP_TO_WISHES));
    for (const conversation of [card, play([pick('yes')], card), play([pick('no')], card)]) {
      const changed = step(flow, conversation, polish);
      expect(changed.effects).toEqual([{ kind: 'say', key: 'chat:language.changed' }, { kind: 'crisis-card' }]);
      expect(changed.conversation.place).toEqual(conversation.place);
    }
    expect(step(flow, play(UP_TO_WISHES), polish).effects).not.toContainEqual({ kind: 'crisis-card' });
  });

  test('[FL9] changing the language at every step loses no answer (EC-11)', () => {
    let plain = begin(flow, 'pl', true).conversation;
    let switched = plain;
    for (const [at, input] of WHOLE.entries()) {
      plain = step(flow, plain, input).conversation;
      switched = step(flow, switched, {
        kind: 'language',
        language: (['en', 'pl', 'sv'] as const)[at % 3] ?? 'en',
      }).conversation;
      switched = step(flow, switched, input).conversation;
    }
    expect(switched.place).toEqual({ ...plain.place, facts: { ...plain.place.facts } });
    expect(switched.answers.filter(({ step: id }) => id !== 'language')).toEqual(
      plain.answers.filter(({ step: id }) => id !== 'language'),
    );
  });

  test('[FL28] changing the language says again what stood before the question, and nothing else (EC-11)', () => {
    const swedish = { kind: 'language', language: 'sv' } as const;
    let conversation = begin(flow, 'pl', true).conversation;
    let before = begin(flow, 'pl', true).effects;
    const told: string[] = [];
    for (const input of WHOLE) {
      const { effects } = step(flow, conversation, swedish);
      const said = before.filter(({ kind }) => kind === 'say');
      const again = said.map((effect) => ({ ...effect, again: true }));
      expect(effects).toEqual([{ kind: 'say', key: 'chat:language.changed' }, ...again]);
      told.push(...said.flatMap((effect) => (effect.kind === 'say' ? [effect.key] : [])));
      ({ conversation, effects: before } = step(flow, conversation, input));
      // What is read back is about the answer, not about the next question.
      before = before.filter((effect) => effect.kind !== 'say' || effect.node !== undefined);
    }
    expect(told).toEqual(expect.arrayContaining(['welcome.say', 'privacy.say']));
    const paused = step(flow, conversation, { kind: 'command', command: 'stop' }).conversation;
    expect(step(flow, paused, swedish).effects).toEqual([{ kind: 'say', key: 'chat:language.changed' }]);
  });

  test('[FL10] every optional question can be skipped, and the conversation still reaches its end', () => {
    let conversation = play([pick('me'), pick('agree')]);
    for (let turns = 0; turns < 40 && !hasEnded(flow, conversation); turns += 1) {
      const node = nodeAt(flow, conversation);
      const codes = optionsAt(flow, conversation).map(({ code }) => code);
      const input = node.optional ? pick('skip') : pick(codes.includes('send') ? 'send' : (codes.at(-1) ?? ''));
      conversation = step(flow, conversation, input).conversation;
    }
    expect(hasEnded(flow, conversation)).toBe(true);
    expect(
      answersOnPath(flow, conversation).filter((answer) => 'codes' in answer && answer.codes[0] === 'skip').length,
    ).toBeGreaterThan(8);
  });

  test('[FL13] the same conversation and input give the same turn', () => {
    fc.assert(
      fc.property(someConversation, fc.nat(1000), (conversation, seed) => {
        const input = hasEnded(flow, conversation) ? write('hello') : someAnswer(conversation, seed);
        expect(step(flow, conversation, input)).toEqual(step(flow, structuredClone(conversation), input));
      }),
    );
  });

  test('[FL14] a message after the end asks nothing and loses nothing', () => {
    const ended = play([...WHOLE, pick('send')]);
    const { conversation, effects } = step(flow, ended, write('When will you call?'));
    expect(conversation).toEqual(ended);
    expect(effects).toEqual([{ kind: 'say', key: 'chat:ended' }]);
  });

  test('[FL16] the number of questions never grows on the way, and is the longest way that is still open', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }), (seeds) => {
        let conversation = begin(flow, 'en', false).conversation;
        let { of } = progressOf(flow, conversation);
        for (const seed of seeds) {
          if (hasEnded(flow, conversation)) break;
          conversation = step(flow, conversation, someAnswer(conversation, seed)).conversation;
          const now = progressOf(flow, conversation);
          expect(now.of).toBeLessThanOrEqual(of);
          ({ of } = now);
        }
      }),
      { numRuns: 300 },
    );
    const atStart = progressOf(flow, begin(flow, 'en', false).conversation).of;
    const longest = play([
      ...UP_TO_WISHES.slice(0, 3),
      pick('E07000130'),
      pick('PA-02'),
      ...UP_TO_WISHES.slice(4),
      pick('return_to_job'),
      pick('no'),
      write('Ania'),
      pick('phone'),
      write('07700 900 123'),
      pick('yes'),
      pick('interpreter'),
      pick('pl'),
      pick('yes'),
      pick('send'),
    ]);
    expect(hasEnded(flow, longest)).toBe(true);
    const counted = longest.answers.filter(({ step: id }) => flow.nodes.get(id)?.continues === false);
    expect(atStart).toBe(counted.length);
  });

  test('[FL27] a question of several parts keeps its number, and says which part is asked', () => {
    const toName = [...UP_TO_WISHES, pick('return_to_job'), pick('no')];
    const at = (...inputs: Input[]) => progressOf(flow, play([...toName, ...inputs]));
    const name = at();
    const { done, of } = name;
    expect(name).toEqual({ done, of });
    expect(at(write('Ania'))).toEqual({ done, of, part: 2 });
    expect(at(write('Ania'), pick('phone'))).toEqual({ done, of, part: 3 });
    expect(at(write('Ania'), pick('phone'), write('07700 900 123'))).toEqual({ done, of, part: 4 });
    // A part that is passed over has no number.
    expect(at(write('Ania'), pick('this_chat'))).toEqual({ done, of, part: 3 });
    const next = at(write('Ania'), pick('this_chat'), pick('yes'));
    expect(next.done).toBe(done + 1);
    expect(next.part).toBe(undefined);
  });

  test('progress never goes beyond its end, and reaches it', () => {
    fc.assert(
      fc.property(someConversation, (conversation) => {
        const { done, of } = progressOf(flow, conversation);
        expect(done).toBeLessThanOrEqual(of);
        if (hasEnded(flow, conversation)) expect(done).toBe(of);
      }),
    );
  });
});

describe('walking', () => {
  test('[FL7] a walk over the answers finds the place that the turns led to', () => {
    fc.assert(
      fc.property(someConversation, (conversation) => {
        expect(walk(flow, [...conversation.answers]).place).toEqual(conversation.place);
      }),
    );
  });

  test('[FL7] the way that grew answer by answer, with steps back and changes, is the way a walk finds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1000), fc.nat(9)), { maxLength: 40 }), (moves) => {
        let conversation = begin(flow, 'en', false).conversation;
        for (const [seed, kind] of moves) {
          const way = answersOnPath(flow, conversation);
          const edited = way[seed % Math.max(1, way.length)]?.step;
          const input: Input =
            kind === 0
              ? { kind: 'command', command: 'back' }
              : kind === 1 && edited !== undefined
                ? { kind: 'edit', step: edited }
                : someAnswer(conversation, seed);
          conversation = step(flow, conversation, input).conversation;
          const { answers, reopened } = conversation;
          expect(walk(flow, answers, reopened)).toEqual(walk(flow, [...answers], reopened));
        }
      }),
    );
  });

  test('[FL5] every path ends: whatever is answered, no conversation has more questions than the flow has', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (seeds) => {
        let conversation = begin(flow, 'en', false).conversation;
        for (const seed of seeds) {
          if (hasEnded(flow, conversation)) break;
          const before = answersOnPath(flow, conversation).length;
          conversation = step(flow, conversation, someAnswer(conversation, seed)).conversation;
          expect(answersOnPath(flow, conversation).length).toBe(before + 1);
        }
      }),
    );
  });

  test('[FL6] [FL11] no path reaches a question about health without the yes of the person herself (I-1)', () => {
    const sensitive = [...flow.nodes.values()].filter((node) => node.sensitive).map(({ id }) => id);
    expect(sensitive).toContain('health');
    fc.assert(
      fc.property(someConversation, (conversation) => {
        const met = answersOnPath(flow, conversation);
        const asked = isQuestion(nodeAt(flow, conversation)) ? [conversation.place.at] : [];
        const agreed = met.some(
          (answer) => answer.step === 'consent' && 'codes' in answer && answer.codes[0] === 'agree',
        );
        if ([...met.map((answer) => answer.step), ...asked].some((id) => sensitive.includes(id)))
          expect(agreed).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('[FL11] whoever writes for somebody else is led past health to the person’s own yes (EC-3, G4)', () => {
    const other = play([pick('other'), pick('employer'), pick('yes'), pick('PA-01')]);
    expect(other.place.at).toBe('their_name');
    const sent = [
      write('Ewa'),
      pick('phone'),
      write('+44 20 7946 0958'),
      pick('skip'),
      write('me@example.org'),
      pick('send'),
    ];
    const last = sent.reduce((stepped, input) => step(flow, stepped.conversation, input), {
      conversation: other,
      effects: [] as unknown[],
    } as ReturnType<typeof step>);
    expect(last.effects).toContainEqual({ kind: 'refer', as: 'awaiting_person' });
  });

  test('[FL8] (EC-40) a new revision keeps the answers and asks only for what is new', async () => {
    const changed = await workwellFlow('r2');
    const here = play(UP_TO_WISHES);
    const { conversation } = step(changed, here, pick('find_job'));
    expect(conversation.revision).toBe('r2');
    expect(conversation.place.at).toBe('employer_contact' === conversation.place.at ? 'employer_contact' : 'name');
    expect(conversation.answers).toHaveLength(here.answers.length + 1);
  });
});
