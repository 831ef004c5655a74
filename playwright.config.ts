import { defineConfig } from '@playwright/test';
import { launchOptions } from './tools/machine/browser';

/**
 * Tests against a running WordPress: `npm test` and `npm run test:native` boot one and name it in COFFER_TEST_SITE.
 * By hand: boot one with `npx tsx tools/site/cli.ts boot --name=tests --demo --fresh --no-cron`, then
 * `npx playwright test --project=server`.
 */
const siteName = process.env.COFFER_TEST_SITE ?? 'tests';
const { url } = JSON.parse( process.env.COFFER_SITE ?? '{"url":"http://127.0.0.1:9400"}' ) as { url: string };

export default defineConfig( {
	testDir: 'tests',
	// Some tests change the site for a moment (salts, settings, the clock), so files do not run side by side.
	workers: 1,
	retries: 0,
	forbidOnly: true,
	timeout: 120_000,
	// A site that answers nothing any more would otherwise take a minute for each of hundreds of tests.
	globalTimeout: 50 * 60_000,
	// A machine that runs everything at once takes its time.
	expect: { timeout: process.env.CI ? 20_000 : 10_000 },
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [ [ 'list' ], [ 'json' ] ] : 'list',
	use: {
		baseURL: url,
		launchOptions: launchOptions(),
		contextOptions: { reducedMotion: 'reduce' },
		locale: 'en-GB',
		timezoneId: 'Europe/Amsterdam',
		// Pictures take a while, and recording a test takes as long again as the test: for nothing where nobody looks.
		screenshot: process.env.CI ? 'off' : 'only-on-failure',
		trace: process.env.CI ? 'off' : 'retain-on-failure',
	},
	projects: ( [ 'server', 'e2e', 'variants', 'native', 'playground', 'fuzz' ] as const ).map( ( name ) => ( {
		name,
		testMatch: `${ name }/**/*.spec.ts`,
		// A browser that lost one answer of PHP’s own server waits for ever; see docs/decisions/tests.md.
		retries: name === 'e2e' && process.env.CI ? 1 : 0,
		// Sites that are tested at the same time do not clear each other's.
		outputDir: `.coffer/test-results/${ siteName }-${ name }`,
	} ) ),
} );
