import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#ui/session/use-language.ts';
import type { Lesson } from '../../core/learn/lesson.ts';

/** All the lessons in the language of the page, in one download: the server does not learn which of them is read. */
export function useLessons() {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['spoiler-alert', 'lessons', language],
    queryFn: async (): Promise<readonly Lesson[]> =>
      language === 'es'
        ? (await import('../../core/learn/spanish-lessons.ts')).spanishLessons
        : (await import('../../core/learn/english-lessons.ts')).englishLessons,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });
}
