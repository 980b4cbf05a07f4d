import { record } from './record.ts';

/** A question that stands for so long, in milliseconds, is asked; before, it is still being typed. */
const pause = 1500;
let timer = 0;

/**
 * Questions to which search found nothing, without what is personal in them. The guard is loaded for them alone; where it cannot be,
 * nothing is kept.
 */
document.addEventListener('nothing-found', ({ target, detail: question }) => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const field = target instanceof Element ? target.querySelector('input') : null;
    if (field?.value.trim() === question) tell(question).catch(() => undefined);
  }, pause);
});

async function tell(question: string) {
  const [{ redact }, { loadGuard }] = await Promise.all([import('./redact.ts'), import('../guard/guard.ts')]);
  const search = redact(question, (await loadGuard()).findSecrets(question));
  if (search !== '') record({ search });
}
