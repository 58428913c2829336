import type { networkMeeting as nl } from '../nl/network-meeting.ts';

export const networkMeeting: typeof nl = {};
