/** Doing something with a referral: the answer is the referral as it is afterwards. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import type { ReferralView } from '../../../contract/console.ts';
import { ask } from '../queries.ts';
import { languageNow } from '../words.ts';

/** What each of the forms is given. */
export type FormProps = {
  readonly view: ReferralView;
  readonly cancel: () => void;
  /** @param sentence the key of what is said about it */
  readonly done: (sentence: string) => void;
  /** Takes the focus when the form opens. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

/** @param sentence the key of what is said afterwards, from the referral as it is then */
export function useAct(
  { view, done }: FormProps,
  what: 'accept' | 'decline' | 'messages' | 'give-back' | 'hand-on',
  sentence: (after: ReferralView) => string,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => {
      const language = languageNow();
      return ask<ReferralView>('POST', `/api/console/referrals/${view.id}/${what}?language=${language}`, body);
    },
    onSuccess: (after) => {
      queries.setQueryData(['referral', view.id, languageNow()], after);
      void queries.invalidateQueries({ queryKey: ['inbox'] });
      done(sentence(after));
    },
  });
}
