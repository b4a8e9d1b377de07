/** The programmes and their organisations, with names in the reader's language. */
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ProgrammeList } from '../../contract/console.ts';
import { ask } from './queries.ts';
import { languageNow } from './words.ts';

type List = z.infer<typeof ProgrammeList>;
type Programmes = List['programmes'];

/** `*` in a role: everywhere. */
export const EVERY = '*';

/** Names for ids. An id without a name is shown as it is. */
export function useProgrammes() {
  const language = languageNow();
  const { data, isPending } = useQuery({
    queryKey: ['programmes', language],
    queryFn: () => ask<List>('GET', `/api/console/programmes?language=${language}`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const list: Programmes = data?.programmes ?? [];
  return {
    list,
    /** What shows names waits for them: a name that comes later moves what somebody is about to press. */
    areRead: !isPending,
    nameOf: (id: string): string =>
      list.find((one) => one.id === id)?.name ?? (data?.door?.id === id ? data.door.name : id),
    partnerOf: (programme: string, id: string): string =>
      list.find((one) => one.id === programme)?.partners.find((one) => one.id === id)?.name ?? id,
  };
}
