/** What a person was asked word for word, and what she said about each partner: a yes to one is no yes to another. */
import { NativeSelect, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../../contract/console.ts';
import { LOCALES, type Locale } from '../../../core/language/locale.ts';
import { languageNow } from '../words.ts';

type Asks = ReferralView['asks'];
type Asked = Asks[number];

/** What she said, by what it is about. What is not in it was not asked yet. */
export type Answers = Readonly<Record<string, boolean>>;

const subjectOf = ({ scope, partner }: Asked): string => `${scope} ${partner ?? ''}`;
const saidYes = (answers: Answers, partner: string | null): boolean =>
  partner === null || answers[`share ${partner}`] === true;

/** The questions that are asked now: about each partner, and about a way between two once both may have her answers. */
const dueOf = (asks: Asks, answers: Answers): Asks => {
  const due = asks.filter(
    ({ scope, partner, from }) =>
      scope === 'share' || (scope === 'pass_on' && saidYes(answers, partner) && saidYes(answers, from)),
  );
  return due.filter((one, at) => due.findIndex((other) => subjectOf(other) === subjectOf(one)) === at);
};

/** Her answers as they are recorded. */
export const answersTo = (asks: Asks, answers: Answers) =>
  dueOf(asks, answers).map((one) => ({
    scope: one.scope,
    partner: one.partner,
    given: answers[subjectOf(one)] === true,
  }));

type Props = {
  readonly asks: Asks;
  /** The language she is asked in. */
  readonly spoken: Locale;
  readonly setSpoken: (language: Locale) => void;
  readonly answers: Answers;
  readonly answer: (subject: string, given: boolean) => void;
};

/** The language, the first question to read out, and a yes or no for each partner. */
export function PartnerAnswers({ asks, spoken, setSpoken, answers, answer }: Props) {
  const { t } = useTranslation();
  const first = asks.find(({ scope }) => scope === 'use_answers');
  return (
    <>
      <NativeSelect
        label={t('confirm.spoken')}
        value={spoken}
        data={LOCALES.map((language) => ({ value: language, label: t(`language_names.${language}`) }))}
        onChange={({ currentTarget }) => {
          const chosen = LOCALES.find((language) => language === currentTarget.value);
          if (chosen !== undefined) setSpoken(chosen);
        }}
      />
      {first !== undefined && (
        <figure className="preview">
          <figcaption>{t('confirm.first')}</figcaption>
          <blockquote lang={spoken}>{first.text[spoken]}</blockquote>
        </figure>
      )}
      <p>{t('confirm.each')}</p>
      {dueOf(asks, answers).map((one) => {
        const subject = subjectOf(one);
        const given = answers[subject];
        return (
          <Radio.Group
            key={subject}
            name={subject}
            value={given === undefined ? '' : String(given)}
            onChange={(value) => answer(subject, value === 'true')}
            label={<span lang={spoken}>{one.text[spoken]}</span>}
            description={
              spoken === languageNow() ? undefined : <span lang={languageNow()}>{one.text[languageNow()]}</span>
            }
            size="md"
            required
            withAsterisk={false}
          >
            <div className="reasons">
              <Radio value="true" label={t('confirm.said_yes')} size="md" required />
              <Radio value="false" label={t('confirm.said_no')} size="md" required />
            </div>
          </Radio.Group>
        );
      })}
      <p className="hint" role="status">
        {asks.some(({ scope }) => scope === 'share') &&
        dueOf(asks, answers).every((one) => answers[subjectOf(one)] === false)
          ? t('confirm.nobody')
          : ''}
      </p>
    </>
  );
}
