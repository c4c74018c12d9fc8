import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { MethodView, thoughtMethodRoutes } from '#thought/contract';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';

export type { MethodView };
export type Matrix = z.output<typeof thoughtMethodRoutes.methods.response>;
export type MethodRow = Matrix['tactics'][number]['methods'][number];
export type Link = MethodView['links'][number];
export type LinkKind = Link['kind'];

export const matrixQuery = (language: string) =>
  queryOptions({
    queryKey: ['thought', 'methods', language],
    queryFn: () => api.thoughtMethods.methods({}),
  });

export const methodQuery = (language: string, code: string) =>
  queryOptions({
    queryKey: ['thought', 'methods', language, code],
    queryFn: () => api.thoughtMethods.method({ params: { code } }),
  });

export const targetsQuery = (language: string) =>
  queryOptions({
    queryKey: ['thought', 'methods', language, 'targets'],
    queryFn: () => api.thoughtMethods.methodTargets({}),
  });

/** Every act on a link answers the method as it stands after it; the matrix counts anew. */
export function useTakeMethod(): (method: MethodView) => void {
  const queries = useQueryClient();
  const language = useLanguage();
  return (method) => {
    queries.setQueryData(methodQuery(language, method.code).queryKey, method);
    void queries.invalidateQueries({ queryKey: matrixQuery(language).queryKey, exact: true });
  };
}
