import type { EventResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';

export const Event: EventResolvers = {
  id: ({ key }) => globalId('Event', key),
};
