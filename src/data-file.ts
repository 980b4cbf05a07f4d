/**
 * A file below `/data/`, for the exchange's app and the tools of its support desk: the facts as this site shows them. `version`
 * goes up when a field changes its meaning or goes; `asOf` is the day on which the oldest figure in it was last compared.
 */
export function dataFile(days: readonly string[], content: Record<string, unknown>): Response {
  return Response.json({ version: 1, asOf: [...days].sort()[0], ...content });
}
