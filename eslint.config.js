import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Text with a number in it is how this site speaks.
      '@typescript-eslint/restrict-template-expressions': 'off',
      // TypeScript knows the names; ESLint does not know Astro's and the browser's.
      'no-undef': 'off',
    },
  },
  {
    files: ['scripts/**', '**/*.test.ts', '**/*.spec.ts'],
    rules: { 'no-console': 'off' },
  },
);
