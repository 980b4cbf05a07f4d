import type { AstroIntegration } from 'astro';

export function checkWhileWriting(): AstroIntegration {
  return { name: 'check-while-writing', hooks: {} };
}
