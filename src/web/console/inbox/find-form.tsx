/** From the number that somebody reads out over the phone to her referral. */
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import type { FoundReferral } from '../../../contract/console.ts';
import { ask } from '../queries.ts';
import { useSentence } from '../trouble.tsx';

/** What a number looks like: the first one that there can be. */
const EXAMPLE = 'WW-222-2222';

/** The field. Case, spaces and dashes do not matter; the server says what is wrong with a number, and not whose it is. */
export function FindForm() {
  const { t } = useTranslation();
  const goTo = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const find = useMutation({
    mutationFn: (reference: string) =>
      ask<z.infer<typeof FoundReferral>>('GET', `/api/console/references/${encodeURIComponent(reference)}`),
    onSuccess: ({ id }) => goTo(`/referrals/${id}`),
    // What is wrong is said with the field, where it can be mended.
    onError: () => field.current?.focus(),
  });
  const sentence = useSentence();
  return (
    <search>
      <form
        className="find"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = String(new FormData(event.currentTarget).get('reference')).trim();
          if (typed === '') field.current?.focus();
          else find.mutate(typed);
        }}
      >
        <TextInput
          ref={field}
          name="reference"
          label={t('inbox.find')}
          placeholder={EXAMPLE}
          error={find.error === null ? undefined : sentence(find.error)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          onChange={() => find.reset()}
        />
        <Button type="submit" variant="default" loading={find.isPending}>
          {t('inbox.find_go')}
        </Button>
      </form>
    </search>
  );
}
