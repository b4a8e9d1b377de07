/** @jsxImportSource preact */
/** The page: what stands at every moment (brand, *I need help now*, languages), and in the middle the stage we are at. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../core/language/locale.ts';
import { Commands } from './commands.tsx';
import type { Conversation } from './conversation.ts';
import { isDanger } from './conversation.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { Languages } from './languages.tsx';
import { CallLink, Log } from './log.tsx';
import { Question } from './question.tsx';
import { Remember } from './remember.tsx';
import { ReferralCard } from './review.tsx';
import type { View } from './view.ts';
import { type Say, useWords } from './words.ts';

/**
 * The one number that reaches an ambulance in all three countries: the only one the page knows
 * by itself, for the moment in which the server, which has the others, cannot be reached.
 *
 * @source Directive (EU) 2018/1972, article 109 (Poland, Sweden); the United Kingdom answers it beside 999 (National Telephone Numbering Plan, Ofcom)
 */
const EMERGENCY_NUMBER = '112';

export function App({ conversation }: { readonly conversation: Conversation }) {
  const [view, setView] = useState<View>(conversation.see);
  useEffect(() => conversation.watch(() => setView(conversation.see())), [conversation]);
  const words = useWords(view.language);
  const [erasing, setErasing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivedAt = useRef('loading:0');
  const { stage, round } = view;
  const shownLanguage = words?.language;

  useLayoutEffect(() => {
    if (shownLanguage !== undefined) document.documentElement.lang = shownLanguage;
  }, [shownLanguage]);

  // After each turn the focus goes to the new question: a screen reader reads it, a keyboard is where it must be.
  // `ready` is part of it because the very first words may arrive after the first turn.
  const ready = shownLanguage !== undefined;
  useLayoutEffect(() => {
    const spot = `${stage}:${round}`;
    if (!ready || arrivedAt.current === spot) return;
    const first = arrivedAt.current === 'loading:0' && stage === 'welcome';
    arrivedAt.current = spot;
    if (first) return;
    heading.current?.focus({ preventScroll: true });
    // What was just said comes into view together with the question, when both fit.
    const news = document.querySelector('.now:not(:empty)');
    (news ?? heading.current?.closest('.card') ?? heading.current)?.scrollIntoView({ block: 'start' });
  }, [stage, round, ready]);

  if (words === undefined) return null;
  const { say, language } = words;
  const help = () => conversation.danger(say('help.button'));
  const talking = view.stage === 'talking';

  return (
    <>
      <header class="top">
        <p class="brand">
          <Blaze />
          <span>Waymark</span>
        </p>
        <button type="button" class="help" onClick={help}>
          {say('help.button')}
        </button>
      </header>
      <div class={`page ${view.stage}`}>
        <main>
          {view.stage === 'welcome' && <Welcome view={view} say={say} conversation={conversation} heading={heading} />}
          {view.stage === 'gone' && (
            <section class="card">
              <h1 tabIndex={-1} ref={heading}>
                {say('end.gone')}
              </h1>
              <p class="urgent">
                <CallLink href={`tel:${EMERGENCY_NUMBER}`}>
                  {say('help.offline', { number: EMERGENCY_NUMBER })}
                </CallLink>
              </p>
              <button type="button" class="primary" onClick={conversation.toWelcome}>
                {say('end.again')}
              </button>
            </section>
          )}
          {view.stage === 'erased' && (
            <Erased view={view} say={say} language={language} heading={heading} onAgain={conversation.toWelcome} />
          )}
          {talking && (
            <>
              <h1 class="hidden">{say('log.title')}</h1>
              <Log view={view} say={say} />
              {view.turn?.referral && (
                <ReferralCard
                  referral={view.turn.referral}
                  say={say}
                  heading={view.turn.ask === null ? heading : undefined}
                />
              )}
              <Question
                // A new round is a new form; a message that arrives by itself leaves what is being typed alone.
                key={`${view.round}`}
                view={view}
                say={say}
                heading={heading}
                onAnswer={conversation.answer}
                onErase={() => setErasing(true)}
                onAgain={conversation.toWelcome}
              />
              <Remember view={view} say={say} onRemember={conversation.remember} />
            </>
          )}
          <Trouble view={view} say={say} onTry={conversation.tryNow} />
        </main>
        {talking && <Commands view={view} say={say} conversation={conversation} onErase={() => setErasing(true)} />}
      </div>
      {erasing && talking && (
        <EraseDialog
          say={say}
          onNo={() => setErasing(false)}
          onYes={async () => {
            const erased = await conversation.erase();
            setErasing(!erased && conversation.see().stage === 'talking');
            return erased;
          }}
        />
      )}
    </>
  );
}

/** Three painted stripes on a tree: the sign that the path goes on here. */
function Blaze() {
  return (
    <svg class="blaze" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect class="stripe" x="2" y="3" width="20" height="5" rx="1.5" />
      <rect class="stripe mark" x="2" y="9.5" width="20" height="5" rx="1.5" />
      <rect class="stripe" x="2" y="16" width="20" height="5" rx="1.5" />
    </svg>
  );
}

type Heading = { readonly heading: { current: HTMLHeadingElement | null } };

function Welcome({
  view,
  say,
  conversation,
  heading,
}: { readonly view: View; readonly say: Say; readonly conversation: Conversation } & Heading) {
  return (
    <section class="welcome">
      <Languages current={view.language} title={say('welcome.choose')} onChoose={conversation.speak} />
      <h1 tabIndex={-1} ref={heading}>
        {say('welcome.title')}
      </h1>
      <p class="lead">{say('welcome.lead')}</p>
      <ul class="promises">
        <li>{say('welcome.minutes')}</li>
        <li>{say('welcome.skip')}</li>
        <li>{say('welcome.person')}</li>
        <li>{say('welcome.private')}</li>
      </ul>
      {view.refusal !== null && (
        <p class="error" role="alert">
          {view.refusal || say('trouble.refused')}
        </p>
      )}
      <button
        type="button"
        class="primary start"
        aria-disabled={view.starting}
        onClick={() => void conversation.start(view.language)}
      >
        {say(view.starting ? 'welcome.starting' : 'welcome.start')}
      </button>
    </section>
  );
}

function Erased({
  view,
  say,
  language,
  heading,
  onAgain,
}: { readonly view: View; readonly say: Say; readonly language: Locale; readonly onAgain: () => void } & Heading) {
  const receipt = view.receipt;
  return (
    <section class="card">
      <h1 tabIndex={-1} ref={heading}>
        {say('erase.done')}
      </h1>
      {receipt && (
        <dl class="receipt">
          <dt>{say('erase.receipt')}</dt>
          <dd class="code">{receipt.id}</dd>
          <dt>{say('erase.at')}</dt>
          <dd>
            {new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
              new Date(receipt.erasedAt),
            )}
          </dd>
          {receipt.kept.length > 0 && (
            <>
              <dt>{say('erase.kept')}</dt>
              {receipt.kept.map((kept) => (
                <dd key={kept}>{kept}</dd>
              ))}
            </>
          )}
        </dl>
      )}
      <button type="button" class="primary" onClick={onAgain}>
        {say('erase.again')}
      </button>
    </section>
  );
}

/** Says that something is still under way, and that nothing is lost. */
function Trouble({ view, say, onTry }: { readonly view: View; readonly say: Say; readonly onTry: () => void }) {
  return (
    <div class="trouble" role="status">
      {(view.trouble !== null || view.calling) && (
        <div class="banner">
          {view.trouble !== null && <p>{say(view.trouble === 'slow' ? 'trouble.slow' : 'trouble.unreachable')}</p>}
          {view.trouble === 'unreachable' && (
            <button type="button" onClick={onTry}>
              {say('trouble.try')}
            </button>
          )}
          {(view.calling || view.trouble === 'unreachable' || view.waiting.some((one) => isDanger(one.input))) && (
            <p class="urgent">
              <CallLink href={`tel:${EMERGENCY_NUMBER}`}>{say('help.offline', { number: EMERGENCY_NUMBER })}</CallLink>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
