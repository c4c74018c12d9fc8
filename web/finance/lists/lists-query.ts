import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

export const listsQuery = queryOptions({ queryKey: ['lists'], queryFn: () => api.lists.lists({}) });

export const listQuery = (list: string) =>
  queryOptions({ queryKey: ['lists', list], queryFn: () => api.lists.list({ params: { list } }) });
