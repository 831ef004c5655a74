import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { findProgram, must } from '../terminal/program';
import { step } from '../terminal/steps';
import { install, isDebian, isRoot, mayInstall } from './debian';
import { root } from './paths';

const macPlaces = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Whatever a browser does by itself over the network has no place in a test. */
const quiet = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * How Playwright starts a real Chromium on this machine: the machine's own, Debian's where it may be installed, else
 * the one that Playwright brings.
 */
export async function findBrowser(): Promise< LaunchOptions > {
	return launchOptions( await findExecutable() );
}

/** As `findBrowser`, for where nothing can be installed any more. */
export function launchOptions( executablePath = findInstalled() ): LaunchOptions {
	return {
		headless: true,
		// Chromium refuses its sandbox to root.
		args: [ ...quiet, ...( isRoot() ? [ '--no-sandbox' ] : [] ) ],
		...( executablePath ? { executablePath } : {} ),
	};
}

async function findExecutable(): Promise< string | undefined > {
	const own = findInstalled();
	if ( own ) {
		return own;
	}
	if ( await mayInstall() ) {
		await install( [ 'chromium', 'fonts-liberation' ] );
		return findInstalled();
	}
	if ( ! existsSync( chromium.executablePath() ) ) {
		if ( isRoot() && ( await isDebian() ) ) {
			throw new Error( 'There is no Chromium on this machine. Install it: apt-get install chromium' );
		}
		await step( 'Getting Playwright’s Chromium', () =>
			must( process.execPath, [
				join( root, 'node_modules', '@playwright', 'test', 'cli.js' ),
				'install',
				'chromium',
			] )
		).catch( ( cause: unknown ) => {
			throw new Error(
				'There is no Chromium on this machine, and Playwright’s could not be fetched. Install Chromium or Google Chrome, or say where one is with COFFER_BROWSER=/path/to/it.',
				{ cause }
			);
		} );
	}
	return undefined;
}

function findInstalled(): string | undefined {
	return (
		process.env.COFFER_BROWSER ??
		findProgram( 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome' ) ??
		macPlaces.find( ( place ) => existsSync( place ) )
	);
}
