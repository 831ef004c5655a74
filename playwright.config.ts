import { defineConfig } from '@playwright/test';
import { launchOptions } from './tools/machine/browser';

/**
 * Tests against a running WordPress: `npm test` and `npm run test:native` boot one and name it in COFFER_TEST_SITE.
 * By hand: boot one with `npx tsx tools/site/cli.ts boot --name=tests --demo --fresh --no-cron`, then
 * `npx playwright test --project=server`.
 */
const { url } = JSON.parse( process.env.COFFER_SITE ?? '{"url":"http://127.0.0.1:9400"}' ) as { url: string };

export default defineConfig( {
	testDir: 'tests',
	outputDir: '.coffer/test-results',
	// Some tests change the site for a moment (salts, settings, the clock), so files do not run side by side.
	workers: 1,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [ [ 'list' ], [ 'json' ] ] : 'list',
	use: {
		baseURL: url,
		launchOptions: launchOptions(),
		contextOptions: { reducedMotion: 'reduce' },
		locale: 'en-GB',
		timezoneId: 'Europe/Amsterdam',
		screenshot: 'only-on-failure',
		trace: 'retain-on-failure',
	},
	projects: ( [ 'server', 'e2e', 'native', 'playground' ] as const ).map( ( name ) => ( {
		name,
		testMatch: `${ name }/**/*.spec.ts`,
		outputDir: `.coffer/test-results/${ name }`,
	} ) ),
} );
