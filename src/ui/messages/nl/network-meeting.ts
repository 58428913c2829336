export const networkMeeting = {};
