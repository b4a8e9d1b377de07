/** @jsxImportSource preact */
/**
 * The current question as a form. Whatever kind it is, three things hold: it has one heading
 * that takes the focus, a person may always write in her own words, and an answer that was not
 * understood is said right at the place where the next one is given.
 */
import { useId, useRef, useState } from 'preact/hooks';
import type { z } from 'zod';
import type { AskKind, ChatInput } from '../../contract/chat.ts';
import { Paragraphs } from './log.tsx';
import { Review } from './review.tsx';
import { closing, type View } from './view.ts';
import type { Say } from './words.ts';

type Ask = NonNullable<NonNullable<View['turn']>['ask']>;
type OnAnswer = (input: ChatInput, label: string) => void;

type Props = {
  readonly view: View;
  readonly say: Say;
  readonly heading: { current: HTMLHeadingElement | null };
  readonly onAnswer: OnAnswer;
  readonly onErase: () => void;
  readonly onAgain: () => void;
};

export function Question({ view, say, heading, onAnswer, onErase, onAgain }: Props) {
  const id = useId();
  const [mistake, setMistake] = useState('');
  const ask = view.turn?.ask ?? null;
  const sending = view.waiting.length > 0;
  const { lead, question } = closing(view.question);
  const misunderstood = view.now.findLast((message) => message.kind === 'error')?.text ?? '';
  const wrong = mistake || (view.refusal ?? '');
  const wrongId = `${id}-wrong`;
  // The server's own "I did not understand" stands in the log just above; the form points at it too.
  const described =
    [wrong !== '' ? wrongId : '', lead !== '' ? `${id}-lead` : ''].filter((one) => one !== '').join(' ') || undefined;

  if (view.turn === null) return null;
  if (ask === null) {
    const { ended, referral } = view.turn;
    return (
      <section class="card rest" aria-busy={sending}>
        {referral === null && (
          <h2 tabIndex={-1} ref={heading} class="hidden">
            {say('log.title')}
          </h2>
        )}
        {wrong !== '' && (
          <p class="error" role="alert">
            {wrong}
          </p>
        )}
        {ended ? (
          <>
            {referral !== null && (
              <OwnWords
                say={say}
                label={say('end.write')}
                sending={sending}
                onAnswer={onAnswer}
                onMistake={setMistake}
              />
            )}
            <button
              type="button"
              aria-disabled={sending}
              // Somebody who was referred is asked what she wants before a question: she is not made a second case.
              onClick={() => (referral === null ? onAgain() : onAnswer({ command: 'restart' }, say('end.again')))}
            >
              {say('end.again')}
            </button>
          </>
        ) : (
          <>
            {referral === null && (
              <button
                type="button"
                class="primary"
                aria-disabled={sending}
                onClick={() => onAnswer({ command: 'resume' }, say('commands.resume'))}
              >
                {say('commands.resume')}
              </button>
            )}
            {referral === null && (
              <OwnWords
                say={say}
                label={say('end.write')}
                sending={sending}
                onAnswer={onAnswer}
                onMistake={setMistake}
              />
            )}
          </>
        )}
        <Sending view={view} say={say} />
      </section>
    );
  }

  const choose = (code: string, label: string) => {
    if (ask.kind === 'check' && code === 'delete') onErase();
    else onAnswer({ choice: code }, label);
  };
  const skip = ask.options.find((option) => option.code === 'skip');
  // Where every answer has its own "Change", a button that asks which one is a detour.
  const detour = ask.kind === 'check' && view.turn.review !== null ? 'change' : undefined;
  const options = ask.options.filter(({ code }) => code !== 'skip' && code !== detour);
  const { done, of, part } = ask.progress;
  const at = { at: Math.min(done + 1, Math.max(of, 1)), of };

  return (
    <section class="card" aria-busy={sending}>
      {of > 0 && (
        <p class="progress">
          <span id={`${id}-progress`}>
            {part === undefined ? say('ask.progress', at) : say('ask.progress_part', { ...at, part })}
          </span>
          <progress aria-labelledby={`${id}-progress`} value={done} max={of} />
        </p>
      )}
      {lead !== '' && (
        <div id={`${id}-lead`} class="lead-in">
          <Paragraphs text={lead} />
        </div>
      )}
      <fieldset class="question" data-step={ask.step} data-kind={ask.kind} aria-describedby={described}>
        <legend>
          <h2 id={`${id}-question`} tabIndex={-1} ref={heading} aria-describedby={described}>
            {question}
          </h2>
        </legend>
        {wrong !== '' && (
          <p class="error" role="alert" id={wrongId}>
            {wrong}
          </p>
        )}
        {ask.kind === 'check' && view.turn.review !== null && (
          <Review
            review={view.turn.review}
            say={say}
            onEdit={(step, label) => onAnswer({ command: { edit: step } }, label)}
          />
        )}
        <Fields
          ask={ask}
          options={options}
          say={say}
          sending={sending}
          wrong={wrong !== '' || misunderstood !== ''}
          describedBy={wrong !== '' ? wrongId : undefined}
          questionId={`${id}-question`}
          onChoose={choose}
          onAnswer={onAnswer}
          onMistake={setMistake}
        />
        {skip !== undefined && (
          <button
            type="button"
            value={skip.code}
            class="quiet skip"
            aria-disabled={sending}
            onClick={() => choose(skip.code, skip.label)}
          >
            {skip.label}
          </button>
        )}
      </fieldset>
      <Sending view={view} say={say} />
    </section>
  );
}

/** What the person just answered, while it is on its way. */
function Sending({ view, say }: { readonly view: View; readonly say: Say }) {
  const first = view.waiting[0];
  return first === undefined ? null : (
    <p class="sending">
      <span class="hidden">{say('trouble.sending')}: </span>
      {first.label}
    </p>
  );
}

type FieldsProps = {
  readonly ask: Ask;
  readonly options: Ask['options'];
  readonly say: Say;
  readonly sending: boolean;
  readonly wrong: boolean;
  readonly describedBy: string | undefined;
  readonly questionId: string;
  readonly onChoose: (code: string, label: string) => void;
  readonly onAnswer: OnAnswer;
  readonly onMistake: (text: string) => void;
};

function Fields(props: FieldsProps) {
  const { ask, options, say } = props;
  switch (ask.kind) {
    case 'choice':
    case 'consent':
      return (
        <>
          <Buttons {...props} />
          <OwnWords {...props} label={say('ask.words')} />
        </>
      );
    case 'check':
      return <Buttons {...props} />;
    case 'choices':
      return (
        <>
          <Checkboxes {...props} />
          <OwnWords {...props} label={say('ask.words')} />
        </>
      );
    case 'area':
      return (
        <>
          <OneLine {...props} label={say(ask.postcodes === true ? 'ask.postcode' : 'ask.place')} />
          {options.length > 0 && (
            <>
              <p class="or">{say('ask.list')}</p>
              <Buttons {...props} />
            </>
          )}
        </>
      );
    default:
      return (
        <>
          <OneLine {...props} />
          {options.length > 0 && <Buttons {...props} />}
        </>
      );
  }
}

function Buttons({ ask, options, say, sending, onChoose }: FieldsProps) {
  const before = new Set(ask.before ?? []);
  // In "check your answers" the first option sends; elsewhere no answer may look like the right one.
  const first = ask.kind === 'check' ? options[0]?.code : undefined;
  return (
    <ul class={`options ${options.length > 6 ? 'many' : ''}`}>
      {options.map(({ code, label }) => (
        <li key={code}>
          <button
            type="button"
            value={code}
            class={code === first ? 'primary' : before.has(code) ? 'option before' : 'option'}
            aria-disabled={sending}
            onClick={() => onChoose(code, label)}
          >
            <span>{label}</span>
            {before.has(code) && <span class="note">{say('ask.before')}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Checkboxes({ ask, options, say, sending, onAnswer, onMistake }: FieldsProps) {
  const [picked, setPicked] = useState<readonly string[]>(() =>
    options.map((option) => option.code).filter((code) => ask.before?.includes(code)),
  );
  const max = ask.max;
  const exclusive = new Set(options.filter((option) => option.exclusive).map((option) => option.code));

  const toggle = (code: string, box: HTMLInputElement) => {
    onMistake('');
    if (picked.includes(code)) return setPicked(picked.filter((one) => one !== code));
    if (exclusive.has(code)) return setPicked([code]);
    const others = picked.filter((one) => !exclusive.has(one));
    if (max !== undefined && others.length >= max) {
      // The box stays untouched and says why: a box that is greyed out says nothing.
      box.checked = false;
      return onMistake(say('ask.full', { max }));
    }
    setPicked([...others, code]);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (picked.length === 0) return onMistake(say('ask.none'));
        const chosen = options.filter((option) => picked.includes(option.code));
        onAnswer({ choices: chosen.map((option) => option.code) }, chosen.map((option) => option.label).join(', '));
      }}
    >
      <div class="boxes">
        {max !== undefined && <p class="hint">{say('ask.max', { max })}</p>}
        {options.map(({ code, label }) => (
          <label key={code} class="box">
            <input
              type="checkbox"
              name={ask.step}
              value={code}
              checked={picked.includes(code)}
              onChange={(event) => toggle(code, event.currentTarget)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <button type="submit" class="primary" aria-disabled={sending}>
        {say('ask.continue')}
      </button>
    </form>
  );
}

type Shared = {
  readonly id: string;
  readonly ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => void;
  readonly name: string;
  readonly defaultValue: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-labelledby': string | undefined;
};

/** How each kind of answer is typed: the right keyboard on a phone, and what the phone already knows. */
function inputFor(kind: z.infer<typeof AskKind>, step: string, shared: Shared) {
  switch (kind) {
    case 'number':
      return <input type="text" inputMode="numeric" autocomplete="off" {...shared} />;
    case 'date':
      return <input type="date" {...shared} />;
    case 'phone':
      return <input type="tel" autocomplete="tel" {...shared} />;
    case 'email':
      return <input type="email" autocomplete="email" {...shared} />;
    case 'area':
      return <input type="text" autocomplete="postal-code" {...shared} />;
    default:
      return <input type="text" autocomplete={isName(step) ? 'given-name' : 'off'} {...shared} />;
  }
}

const isName = (step: string) => /(^|_)name($|_)/.test(step);

/** A field whose text is an answer. Nothing typed is said to be nothing, and the field takes the focus again. */
function useTyped<Field extends HTMLInputElement | HTMLTextAreaElement>({
  say,
  onAnswer,
  onMistake,
}: Pick<FieldsProps, 'say' | 'onAnswer' | 'onMistake'>) {
  const field = useRef<Field | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (text === '') {
      field.current?.focus();
      return onMistake(say('ask.empty'));
    }
    onMistake('');
    onAnswer({ text }, text);
  };
  return { field, submit };
}

function OneLine({
  ask,
  say,
  sending,
  wrong,
  describedBy,
  questionId,
  label,
  onAnswer,
  onMistake,
}: FieldsProps & { readonly label?: string }) {
  const id = useId();
  const { field, submit } = useTyped({ say, onAnswer, onMistake });
  const shared: Shared = {
    id,
    ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => {
      field.current = element;
    },
    name: ask.step,
    defaultValue: ask.before?.[0] ?? '',
    'aria-invalid': wrong,
    'aria-describedby': describedBy,
    'aria-labelledby': label === undefined ? questionId : undefined,
  };
  const long = ask.kind === 'text' && !isName(ask.step);
  return (
    <form
      class="line"
      // The server judges what a phone number or an address is; the browser's own bubbles speak the wrong language.
      noValidate
      onSubmit={submit}
    >
      {label !== undefined && <label for={id}>{label}</label>}
      <div class="row">
        {long ? <textarea rows={3} {...shared} /> : inputFor(ask.kind, ask.step, shared)}
        <button type="submit" class="primary" aria-disabled={sending}>
          {say(ask.kind === 'area' || long ? 'ask.send' : 'ask.continue')}
        </button>
      </div>
    </form>
  );
}

/** A person may always write instead of choosing. */
function OwnWords({
  say,
  label,
  sending,
  onAnswer,
  onMistake,
}: Pick<FieldsProps, 'say' | 'sending' | 'onAnswer' | 'onMistake'> & { readonly label: string }) {
  const id = useId();
  const { field, submit } = useTyped<HTMLInputElement>({ say, onAnswer, onMistake });
  return (
    <form class="line own" noValidate onSubmit={submit}>
      <label for={id}>{label}</label>
      <div class="row">
        <input id={id} ref={field} type="text" autocomplete="off" enterKeyHint="send" />
        <button type="submit" aria-disabled={sending}>
          {say('ask.send')}
        </button>
      </div>
    </form>
  );
}
