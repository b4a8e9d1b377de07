/** @jsxImportSource preact */
/**
 * What was said. The way behind (questions with their answers) is quiet; only what the newest
 * turn says is announced, so that a screen reader does not read the past again.
 */
import type { ComponentChildren } from 'preact';
import type { ChatMessage } from '../../contract/chat.ts';
import { cardParts, stopsOf, type View } from './view.ts';
import type { Say } from './words.ts';

export function Log({ view, say }: { readonly view: View; readonly say: Say }) {
  const stops = stopsOf(view.past, view.question);
  // "Check your answers" shows the suggestion and its reasons itself: they are not said twice.
  const suggestion = view.turn?.review?.suggestion;
  const said = view.now.filter(({ text }) => text !== suggestion?.outcome && !suggestion?.reasons.includes(text));
  return (
    <div class="log" role="log" aria-live="polite" aria-relevant="additions" aria-label={say('log.title')}>
      {stops.length > 0 && (
        <ol class="trail" aria-live="off" aria-label={say('log.earlier')}>
          {stops.map((stop) =>
            stop.kind === 'answered' ? (
              <li key={stop.id} class="stop">
                <p class="asked">{stop.question}</p>
                <p class="answer">
                  <span class="hidden">{say('log.you')}: </span>
                  {stop.answer}
                </p>
              </li>
            ) : (
              <li key={stop.id} class={`stop ${stop.message.kind}`}>
                <Message message={stop.message} say={say} />
              </li>
            ),
          )}
        </ol>
      )}
      <div class="now">
        {said.map((message) => (
          <Message key={message.id} message={message} say={say} />
        ))}
      </div>
    </div>
  );
}

function Message({ message, say }: { readonly message: ChatMessage; readonly say: Say }) {
  switch (message.kind) {
    case 'crisis':
      return <CrisisCard message={message} say={say} />;
    case 'coach':
      return (
        <section class="message coach">
          <h2 class="from">{say('log.coach')}</h2>
          <Paragraphs text={message.text} />
        </section>
      );
    case 'you':
      return (
        <div class="message you">
          <span class="hidden">{say('log.you')}: </span>
          <Paragraphs text={message.text} />
        </div>
      );
    default:
      return (
        <div class={`message ${message.kind}`}>
          <Paragraphs text={message.text} />
        </div>
      );
  }
}

/** The card for somebody in danger: few words, and each number one tap away, at its place in the words. */
function CrisisCard({ message, say }: { readonly message: ChatMessage; readonly say: Say }) {
  return (
    <section class="message crisis" aria-label={say('help.title')}>
      {cardParts(message).map((part) =>
        part.kind === 'words' ? (
          <Paragraphs key={part.text} text={part.text} />
        ) : (
          <ul key={part.lines[0]?.href} class="lines">
            {part.lines.map((line) => (
              <li key={`${line.name}${line.number}`}>
                <CallLink href={line.href}>
                  <span class="number">{line.number}</span>
                  <span class="about">
                    <span class="name">{line.name}</span>
                    {line.hours !== '' && <span class="hours">{line.hours}</span>}
                  </span>
                </CallLink>
              </li>
            ))}
          </ul>
        ),
      )}
    </section>
  );
}

/** A number to call or text. Anything that is not one is shown as words, not as a link. */
export function CallLink({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return /^(tel|sms|https):/.test(href) ? (
    <a class="call" href={href}>
      {children}
    </a>
  ) : (
    <span class="call">{children}</span>
  );
}

/** A text with its own paragraphs and line breaks, as plain text. */
export const Paragraphs = ({ text }: { readonly text: string }) => (
  <>
    {text
      .trim()
      .split(/\n\s*\n/)
      .map((paragraph) => (
        <p key={paragraph} class="said">
          {paragraph}
        </p>
      ))}
  </>
);
