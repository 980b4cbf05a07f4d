/** Why an article was of no help: what a reader may choose from, in this order. */
export const feedbackReasons = ['other-problem', 'did-not-work', 'not-understood', 'out-of-date', 'too-long', 'something-else'] as const;

export type FeedbackReason = (typeof feedbackReasons)[number];
