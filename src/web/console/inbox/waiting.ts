/** Who needs somebody now, as far as it was asked for. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AlertList } from '../../../contract/console.ts';
import { ask } from '../queries.ts';

/** The list from its beginning; `more` goes on behind the last one that is shown. @param pollMs how often it is asked for anew */
export function useWaiting(pollMs: number) {
  const list = useInfiniteQuery({
    queryKey: ['inbox', 'alerts'],
    queryFn: ({ pageParam }) =>
      ask<AlertList>('GET', `/api/console/alerts${pageParam === '' ? '' : `?after=${encodeURIComponent(pageParam)}`}`),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: pollMs,
    staleTime: 0,
  });
  const pages = list.data?.pages;
  // Who asks again between two pages stands on both.
  const rows = useMemo(
    () => pages && [...new Map(pages.flatMap((page) => page.rows).map((row) => [row.id, row])).values()],
    [pages],
  );
  return {
    rows,
    people: pages?.at(-1)?.people ?? 0,
    pages: pages?.length ?? 0,
    more: list.hasNextPage ? () => void list.fetchNextPage() : undefined,
    isLoadingMore: list.isFetchingNextPage,
    error: list.error,
    again: () => void list.refetch(),
  };
}
