/** @jsxImportSource preact */
/** The two cards around sending: check your answers before, the reference after. */
import type { z } from 'zod';
import type { Review as ReviewShape, Turn } from '../../contract/chat.ts';
import { closing } from './view.ts';
import type { Say, WordKey } from './words.ts';

/** Every answer with its own *Change*, and what is suggested with its reasons. */
export function Review({
  review,
  say,
  onEdit,
}: {
  readonly review: z.infer<typeof ReviewShape>;
  readonly say: Say;
  readonly onEdit: (step: string, label: string) => void;
}) {
  const { suggestion } = review;
  return (
    <>
      <section class="review" aria-label={say('review.answers')}>
        <dl>
          {review.answers.map(({ step, question, answer }) => (
            <div key={step}>
              <dt>{closing(question).question}</dt>
              <dd class="given">{answer}</dd>
              <dd class="edit">
                <button
                  type="button"
                  class="quiet"
                  aria-label={say('review.editOf', { question: closing(question).question })}
                  onClick={() => onEdit(step, say('review.editOf', { question: closing(question).question }))}
                >
                  {say('review.edit')}
                </button>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="suggestion">
        <h3>{say('review.suggestion')}</h3>
        <p class="outcome">{suggestion.outcome}</p>
        {suggestion.reasons.length > 0 && (
          <>
            <h4>{say('review.reasons')}</h4>
            <ul class="why">
              {suggestion.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </>
        )}
        {suggestion.services.length > 0 && (
          <>
            <h4>{say('review.services')}</h4>
            <ul class="services">
              {suggestion.services.map((service) => (
                <li key={`${service.name}${service.organisation}`}>
                  <strong lang={service.nameIn}>{service.name}</strong>
                  <span class="by" lang={service.organisationIn}>
                    {service.organisation}
                  </span>
                  {service.reasons.map((reason) => (
                    <span key={reason} class="reason">
                      {reason}
                    </span>
                  ))}
                  {service.facts?.map(({ label, text, href }) => (
                    <span key={`${label}${text}`} class="fact">
                      {label}: {href === null ? text : <a href={href}>{text}</a>}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
            {suggestion.more !== undefined && <p>{suggestion.more}</p>}
          </>
        )}
        <p class="hint">{say('review.person')}</p>
      </section>
    </>
  );
}

const stateKeys: Readonly<Record<string, WordKey>> = {
  submitted: 'referral.submitted',
  awaiting_person: 'referral.awaiting_person',
  human_review: 'referral.human_review',
  paused_safety: 'referral.paused_safety',
  accepted: 'referral.accepted',
  declined: 'referral.declined',
  withdrawn: 'referral.withdrawn',
};

/** The reference, big enough to photograph, and how far the referral is. */
export function ReferralCard({
  referral,
  say,
  heading,
}: {
  readonly referral: NonNullable<z.infer<typeof Turn>['referral']>;
  readonly say: Say;
  readonly heading: { current: HTMLHeadingElement | null } | undefined;
}) {
  const state = stateKeys[referral.state];
  return (
    <section class={`card reference ${referral.state}`}>
      <h2 tabIndex={-1} {...(heading === undefined ? {} : { ref: heading })}>
        {say('referral.reference')} <strong class="code">{referral.reference}</strong>
      </h2>
      {state !== undefined && (
        <p class="state" role="status">
          {say(state)}
        </p>
      )}
      <p class="hint">{say('referral.keep')}</p>
    </section>
  );
}
