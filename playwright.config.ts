import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.ts';

// The workers read this file too, and find the same browser without looking for it again.
process.env['CHROMIUM_PATH'] ??= await findBrowser();

// Two runs beside each other need two ports.
const port = Number(process.env['TEST_PORT'] ?? 4322);

export default defineConfig({
  testMatch: '{src,scripts}/**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['dot'], ['json', { outputFile: 'test-results/results.json' }]],
  use: {
    // Pages tell times by the reader's clock; here it is the one in which they were built.
    timezoneId: 'UTC',
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: browserArguments },
  },
  webServer: { command: 'node scripts/serve.ts', env: { PORT: String(port) }, url: `http://localhost:${port}/robots.txt`, reuseExistingServer: false },
});
