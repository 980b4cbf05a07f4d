/** The days of a week as content names them. Without zod, so that the page can use them, too. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
