import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

export const meetingsQuery = queryOptions({
  queryKey: ['pact', 'meetings', 'recorded'],
  queryFn: () => api.pactMeetings.meetings({}),
});

export const unfinishedMeetingsQuery = queryOptions({
  queryKey: ['pact', 'meetings', 'unfinished'],
  queryFn: () => api.pactMeetings.unfinishedMeetings({}),
});

export const unfinishedQuery = (id: string) =>
  queryOptions({
    queryKey: ['pact', 'meetings', 'one', id],
    queryFn: () => api.pactMeetings.unfinishedMeeting({ params: { id } }),
    // What stands here is what a save names: always asked anew.
    staleTime: 0,
  });

export const askedMembersQuery = queryOptions({
  queryKey: ['pact', 'meetings', 'members'],
  queryFn: () => api.pactMeetings.meetingMembers({}),
});
