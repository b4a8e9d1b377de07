/** Who is signed in, and what may be shown to her. The server asks again for everything; this only chooses what to show. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Me } from '../../contract/console.ts';
import type { Locale } from '../../core/language/locale.ts';
import { ask, Failure, failedWith } from './queries.ts';
import { languageNow, speak } from './words.ts';

const readMe = async (): Promise<Me | null> => {
  try {
    return await ask<Me>('GET', '/api/console/me');
  } catch (error) {
    if (failedWith(error, 'session.missing')) return null;
    throw error instanceof Failure ? error : new Error('unexpected');
  }
};

/** `data` is `null` for whoever is not signed in. */
export function useMe() {
  const me = useQuery({ queryKey: ['me'], queryFn: readMe, staleTime: 60_000 });
  const language = me.data?.language;
  useEffect(() => {
    if (language !== undefined && language !== languageNow()) void speak(language);
  }, [language]);
  return me;
}

/** What the navigation offers. */
export function placesOf(me: Me): { readonly inbox: boolean; readonly staff: boolean; readonly audit: boolean } {
  const admin = me.roles.filter(({ role }) => role === 'admin');
  return {
    inbox: me.roles.some(({ role }) => role !== 'admin'),
    staff: admin.length > 0,
    audit: admin.some(({ programme }) => programme === '*'),
  };
}

/** Changes the language of the page, and keeps it with the account of whoever is signed in. */
export function useLanguageChange(signedIn: boolean) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (language: Locale) => {
      await speak(language);
      return signedIn ? ask<Me>('PUT', '/api/console/me/language', { language }) : null;
    },
    onSuccess: (me) => {
      if (me !== null) queries.setQueryData(['me'], me);
    },
  });
}
