import type { Case } from './case.ts';
import type { Fetch, Receipt } from './plan.ts';

/** How long a reader waits for an answer before it counts as slow, in milliseconds. */
export const patience = 20_000;
/** Bytes of files that even a slow line sends in a millisecond: 256 kbit/s. */
const slowest = 32;

/** Answers by which a help desk says that it does not want what it got. */
const refusals: readonly number[] = [400, 401, 403, 409, 413, 422];

/** How long a reader waits for an answer to a case: its files take their time. */
export function patienceFor({ files = [] }: Pick<Case, 'files'>): number {
  return patience + files.reduce((bytes, { size }) => bytes + size, 0) / slowest;
}

/**
 * Posts to a help desk and reads its answer; every way in which that fails is a receipt. Nothing but the body is told: no cookie,
 * and not the page that the reader comes from. A redirect is a failure, because it would turn the post into something else.
 */
export async function post(address: string, body: object | URLSearchParams | FormData, fetch: Fetch, signal: AbortSignal): Promise<Answer | Failure> {
  const isForm = body instanceof URLSearchParams || body instanceof FormData;
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: isForm ? body : JSON.stringify(body),
      headers: { Accept: 'application/json', ...(isForm ? {} : { 'Content-Type': 'application/json' }) },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    const seconds = Number(response.headers.get('Retry-After'));
    return { kind: 'answer', status: response.status, json: parse(await response.text()), ...(seconds > 0 && { seconds }) };
  } catch {
    if (!signal.aborted) return { kind: 'unreachable' };
    return { kind: isTimeout(signal.reason) ? 'slow' : 'stopped' };
  }
}

/** What an answer means: `accepted` reads a good one, or finds that it is none; `reasons` reads why the case was refused. */
export function receiptOf(answer: Answer | Failure, { accepted, reasons }: Reading): Receipt {
  if (answer.kind !== 'answer') return answer;
  const { status, json, seconds } = answer;
  if (status === 429 || status === 503) return { kind: 'busy', ...(seconds && { seconds }) };
  if (refusals.includes(status)) return { kind: 'refused', reasons: reasons(json) };
  const receipt = status >= 200 && status < 300 ? accepted(json) : undefined;
  return receipt ?? { kind: 'unexpected', status };
}

/** An empty answer is null, one that is no JSON – a page that asks to sign in, say – undefined. */
function parse(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}

export type Answer = { kind: 'answer'; status: number; json: unknown; seconds?: number };
type Failure = Extract<Receipt, { kind: 'unreachable' | 'slow' | 'stopped' }>;
type Reading = { accepted: (json: unknown) => Receipt | undefined; reasons: (json: unknown) => { field?: string; words: string }[] };
