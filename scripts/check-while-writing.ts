import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './checks/check-content.ts';
import { formatProblem } from './checks/problem.ts';

/** Editors save several files at once; the check waits for the last one. */
const pause = 200;

/** In the writer's preview: names the mistakes in `content/` at the start and after every change. */
export function checkWhileWriting(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const root = fileURLToPath(new URL('..', import.meta.url));
        const check = () => {
          const { problems, articles } = checkContent(root);
          for (const problem of problems) logger.error(formatProblem(problem));
          if (problems.length === 0) logger.info(`content/ is sound: ${articles} articles.`);
        };
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.replaceAll('\\', '/').includes('/content/')) return;
          clearTimeout(timer);
          timer = setTimeout(check, pause);
        });
        check();
      },
    },
  };
}
