/** What stands beside the talk for those who were asked (`confirming.ts`) and for those who look at what they sent (`mine.ts`). */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledFlow } from '../../../src/core/flow/compile.ts';
import { askToConfirm, withoutWords } from '../../../src/core/flow/confirming.ts';
import type { Conversation, Input } from '../../../src/core/flow/conversation.ts';
import { answersOnPath, begin, hasEnded, optionsAt, step } from '../../../src/core/flow/step.ts';
import { walk } from '../../../src/core/flow/walk.ts';
import { workwellFlow } from '../../support/workwell.ts';

let flow: CompiledFlow;
beforeAll(async () => {
  flow = await workwellFlow();
});

const pick = (...codes: string[]): Input => ({ kind: 'answer', codes });
const command = (name: Extract<Input, { kind: 'command' }>['command']): Input => ({ kind: 'command', command: name });
const play = (inputs: readonly Input[], from: Conversation): Conversation =>
  inputs.reduce((conversation, input) => step(flow, conversation, input).conversation, from);
const asked = () => askToConfirm(begin(flow, 'sv', true).conversation, 'r1');

describe('may we go on with her', () => {
  /** Whatever can happen that is no answer to the question. */
  const noAnswer = fc.constantFrom<Input>(
    command('back'),
    command('resume'),
    command('why'),
    command('help'),
    command('human'),
    command('referral'),
    pick('agree'),
    pick('me'),
    { kind: 'unclear', between: [] },
    { kind: 'answer', text: 'who was it?' },
    { kind: 'edit', step: 'for_whom' },
    { kind: 'language', language: 'pl' },
    { kind: 'unsupported', what: 'photo' },
  );
  /** What leaves the question for a moment, and comes back. */
  const aside = fc.constantFrom<readonly Input[]>(
    [{ kind: 'danger', severity: 'crisis' }, pick('yes'), pick('go_on')],
    [{ kind: 'danger', severity: 'concern' }, pick('yes')],
    [command('stop'), pick('resume')],
    [command('delete'), pick('no')],
    [command('restart'), pick('yes')],
  );

  test('[FL17] nothing but her answer leads past the question', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            noAnswer.map((one) => [one]),
            aside,
          ),
          { maxLength: 8 },
        ),
        (ways) => {
          const { place, confirming } = play(ways.flat(), asked());
          expect(place.mode).toBe('confirming');
          expect(confirming).toEqual({ referral: 'r1', answered: false });
        },
      ),
    );
  });

  test('[FL17] a yes goes on to the first question about herself; what led there is said', () => {
    const { conversation, effects } = step(flow, asked(), pick('yes'));
    expect(conversation.place).toMatchObject({ mode: 'talk', at: 'consent', facts: { for_whom: 'me' } });
    expect(conversation.place).toEqual(walk(flow, conversation.answers).place);
    expect(effects[0]).toEqual({ kind: 'confirm', said: 'yes' });
    expect(effects.map((effect) => (effect.kind === 'say' ? effect.key : effect.kind))).toEqual([
      'confirm',
      'chat:confirm.thanks',
      'welcome.say',
      'privacy.say',
    ]);
  });

  test('[FL17] a no erases the chat that was begun by the question, and leaves another one as it was', () => {
    expect(step(flow, asked(), pick('no')).effects).toEqual([
      { kind: 'confirm', said: 'no' },
      { kind: 'say', key: 'chat:confirm.deleted' },
      { kind: 'erase', draft: true },
    ]);
    const own = play([pick('me'), pick('agree'), pick('18_64')], begin(flow, 'pl', true).conversation);
    const { conversation, effects } = step(flow, askToConfirm(own, 'r1'), pick('no'));
    expect(conversation.place).toEqual(own.place);
    expect(conversation.answers).toEqual(own.answers);
    expect(effects).not.toContainEqual(expect.objectContaining({ kind: 'erase' }));
  });

  test('[FL17] somebody who was writing for another person begins anew with herself', () => {
    const other = play([pick('other'), pick('relative'), pick('yes')], begin(flow, 'pl', true).conversation);
    const { conversation } = step(flow, askToConfirm(other, 'r1'), pick('yes'));
    expect(answersOnPath(flow, conversation)).toEqual([
      { step: 'language', codes: ['pl'] },
      { step: 'for_whom', codes: ['me'] },
    ]);
  });
});

describe('what was sent about somebody else', () => {
  const sent = (): Conversation => {
    const inputs: Input[] = [
      pick('other'),
      pick('employer'),
      pick('yes'),
      pick('PA-01'),
      { kind: 'answer', text: 'Zuzia' },
      pick('email'),
      { kind: 'answer', text: 'zuzanna@example.org' },
      { kind: 'answer', text: 'Boss' },
      { kind: 'answer', text: '0116 496 0999' },
      pick('send'),
    ];
    return { ...play(inputs, begin(flow, 'en', true).conversation), referral: 'WW-1' };
  };

  test('[FL18] answers without their words lead to the same place and hold none of them', () => {
    const { answers, place } = sent();
    const left = withoutWords(answers);
    expect(walk(flow, left).place).toEqual(place);
    for (const said of ['Zuzia', 'zuzanna', 'Boss', '0116']) expect(JSON.stringify(left)).not.toContain(said);
  });

  test('[FL18] whoever begins again after it knows nothing of it any more', () => {
    const again = play([command('restart'), pick('yes')], sent());
    expect(again.referral).toBeUndefined();
    const own = { ...sent(), place: walk(flow, [{ step: 'language', codes: ['en'] }]).place };
    expect(play([command('restart'), pick('yes')], own).referral).toBe('WW-1');
  });
});

describe('my referral', () => {
  const open: Input = { kind: 'mine', options: ['stop_p', 'withdraw', 'again', 'close'], says: [] };
  const ended = (): Conversation => {
    const inputs = [pick('me'), pick('agree'), pick('18_64'), pick('PA-01')];
    return play(inputs, begin(flow, 'en', true).conversation);
  };

  test('[FL19] it offers what it was given, and comes back to where she was', () => {
    const before = ended();
    const mine = play([open], before);
    expect(optionsAt(flow, mine).map(({ code }) => code)).toEqual(['stop_p', 'withdraw', 'again', 'close']);
    for (const ways of [
      [pick('close')],
      [pick('stop_p')],
      [pick('withdraw'), pick('yes')],
      [pick('withdraw'), pick('no')],
    ]) {
      const after = play(ways, mine);
      expect(after.place).toEqual(before.place);
      expect(after.mine).toBeUndefined();
      expect(hasEnded(flow, after)).toBe(hasEnded(flow, before));
    }
  });

  test('[FL19] only what is offered can be chosen, and only a yes takes all of it back', () => {
    const mine = play([open], ended());
    expect(step(flow, mine, pick('share_p')).effects).toEqual([{ kind: 'say', key: 'chat:again.unclear' }]);
    expect(step(flow, mine, pick('stop_p')).effects).toEqual([{ kind: 'mine', choice: 'stop_p' }]);
    expect(step(flow, mine, pick('withdraw')).effects).toEqual([]);
    const sure = play([pick('withdraw')], mine);
    expect(step(flow, sure, pick('yes')).effects).toEqual([{ kind: 'mine', choice: 'withdraw' }]);
    expect(step(flow, sure, pick('no')).effects).toEqual([{ kind: 'say', key: 'chat:mine.closed' }]);
    expect(step(flow, sure, pick('withdraw')).effects).toEqual([{ kind: 'say', key: 'chat:again.unclear' }]);
    expect(play([pick('again')], mine).place.mode).toBe('restarting');
  });

  test('[FL19] what she writes there goes to the team', () => {
    const { conversation, effects } = step(flow, play([open], ended()), {
      kind: 'answer',
      text: 'please call on Monday',
    });
    expect(effects[0]).toEqual({ kind: 'pass-on', text: 'please call on Monday' });
    expect(conversation.place.mode).toBe('talk');
  });
});
