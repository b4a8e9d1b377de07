/** What the person answered, by section, in the reader's language. */
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../../contract/console.ts';

type Section = ReferralView['sections'][number];

/** The tick under the check of the answers is no answer. */
const told = ({ answers }: Section) => answers.filter(({ step }) => step !== 'check');

/** All answers. */
export function Answers({ view }: { readonly view: ReferralView }) {
  const { t } = useTranslation();
  const sections = view.sections.map((section) => ({ ...section, answers: told(section) }));
  return (
    <section className="card answers" aria-labelledby="answers-title">
      <h2 id="answers-title">{t('referral.answers')}</h2>
      {sections
        .filter(({ answers }) => answers.length > 0)
        .map(({ title, answers }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {answers.map(({ step, question, answer, codes }) => (
                <div key={step}>
                  <dt>{question}</dt>
                  {codes.includes('skip') ? (
                    <dd className="skipped">{t('referral.skipped')}</dd>
                  ) : codes.length > 0 ? (
                    <dd>{answer}</dd>
                  ) : (
                    <dd className="words">
                      <q lang={view.language}>{answer}</q>
                      <span className="hint">
                        {t('referral.own_words', { language: t(`language_names.${view.language}`) })}
                      </span>
                    </dd>
                  )}
                </div>
              ))}
            </dl>
          </section>
        ))}
    </section>
  );
}
