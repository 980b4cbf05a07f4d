/** What somebody may be robbed by, the most urgent first. The interface has words for each. */
export const dangerIds = ['account-open', 'remote-control', 'move-funds', 'recovery-service', 'pay-first', 'secret-asked', 'scam', 'fake-support'] as const;

/** What people say that is no question about the exchange. */
export const talkIds = ['greeting', 'thanks', 'self', 'yes', 'no', 'person'] as const;

/** How the assistant answers a dialogue that has neither an article nor a danger. */
export const otherTurns = ['nothing', 'greeting', 'thanks', 'self', 'solved', 'hand-over'] as const;

export type DangerId = (typeof dangerIds)[number];
export type TalkId = (typeof talkIds)[number];
