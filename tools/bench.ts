/**
 * `npm run bench`: how fast Coffer is, on PHP-FPM, nginx and MariaDB, with 1,000, 20,000 and 100,000 documents. docs/performance.md
 * says what is measured and how to read it.
 *
 *   -- --quick                1,000 and 20,000 documents and fewer rounds: for every day
 *   -- --documents=1000,…     other numbers, in rising order; 1000000 takes a while
 *   -- --rounds=60            how often what has a budget is asked
 *   -- --out=FILE             everything as JSON, too
 *   -- --write                adds the run to docs/performance.md, and writes docs/query-plans.md
 *   -- --beside=FOLDER        another plugin's page, in turn with Coffer's
 *   -- --name=, --port=       of the site, for two runs at once
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { readBeside } from './bench/beside';
import { readPages, readScreen } from './bench/browser';
import { pageFigures, raceFigure, scaleFigures } from './bench/budgets';
import type { Stage } from './bench/figures';
import { withRun } from './bench/history';
import { readPlans, type Plans } from './bench/plans';
import { plansPage } from './bench/plans-page';
import { isKept, machine, print, type Run } from './bench/report';
import { bootRig, type Rig } from './bench/rig';
import { measureStage, requestsOf } from './bench/stage';
import { readThroughput } from './bench/throughput';
import { build } from './build';
import { findBrowser } from './machine/browser';
import { root } from './machine/paths';
import { command } from './terminal/command';
import { step } from './terminal/steps';

interface Wish {
	readonly sizes: readonly number[];
	/** For what has a budget, for every other request, and for what a browser does. */
	readonly rounds: { readonly budgets: number; readonly requests: number; readonly browser: number };
	/** How long each crowd asks. Seconds. */
	readonly seconds: number;
	readonly beside: string | undefined;
	readonly name: string;
	readonly port: number;
}

command( module, async () => {
	const { values } = parseArgs( {
		options: {
			quick: { type: 'boolean', default: false },
			documents: { type: 'string' },
			rounds: { type: 'string' },
			out: { type: 'string' },
			write: { type: 'boolean', default: false },
			beside: { type: 'string' },
			name: { type: 'string', default: 'bench' },
			port: { type: 'string', default: '9490' },
		},
	} );
	const wish: Wish = {
		sizes: sizesOf( values.documents ?? ( values.quick ? '1000,20000' : '1000,20000,100000' ) ),
		rounds: {
			budgets: wholeNumber( values.rounds ?? ( values.quick ? '20' : '60' ), 5, 'rounds' ),
			requests: values.quick ? 5 : 9,
			browser: values.quick ? 1 : 3,
		},
		seconds: values.quick ? 2 : 5,
		beside: values.beside,
		name: values.name,
		port: wholeNumber( values.port, 1, 'port' ),
	};
	await build();
	const { run, plans } = await measure( wish );
	print( run );
	if ( values.out ) {
		writeFileSync( values.out, JSON.stringify( run, null, '\t' ) + '\n' );
		console.log( `\nWritten to ${ values.out }.` );
	}
	if ( values.write ) {
		await write( run, plans );
	}
	return run.figures.every( isKept ) ? 0 : 1;
} );

async function measure( wish: Wish ): Promise< { run: Run; plans: readonly Plans[] } > {
	const browser = await chromium.launch( await findBrowser() );
	const rig = await bootRig( wish.name, wish.port );
	try {
		const pageBudgets = await pageFigures( rig, browser, wish.rounds.budgets );
		const stages: Stage[] = [];
		for ( const documents of wish.sizes ) {
			stages.push( await measureStage( rig, documents, wish.rounds.requests ) );
		}
		const plans = await step( 'Asking how the database does it', async () =>
			readPlans( rig, await requestsOf( rig, 1 ) )
		);
		const figures = [ ...pageBudgets, ...scaleFigures( stages ), await raceFigure( rig ) ];
		return {
			plans,
			run: {
				date: new Date().toISOString().slice( 0, 10 ),
				machine: machine(),
				figures,
				stages,
				...( await inBrowser( rig, browser, wish.rounds.browser ) ),
				throughput: await throughputOf( rig, wish.seconds ),
				beside: await besideOf( rig, browser, wish ),
			},
		};
	} finally {
		await rig.site.stop();
		await browser.close();
	}
}

async function inBrowser( rig: Rig, browser: Browser, rounds: number ): Promise< Pick< Run, 'pages' | 'screen' > > {
	const visits = [
		{ title: 'customer’s page', url: rig.portal, tap: 'summary' },
		{ title: 'blank page', url: rig.floor.url, tap: 'h1' },
	];
	return {
		pages: await step( 'Pages on a slow phone', () => readPages( browser, visits, rounds ) ),
		screen: await step( 'The Money screen on a slow machine', () => readScreen( browser, rig, rounds ) ),
	};
}

async function throughputOf( rig: Rig, seconds: number ): Promise< Run[ 'throughput' ] > {
	const requests = await requestsOf( rig, 0 );
	const targets = [ { title: 'blank page', request: rig.floor } ];
	for ( const { id, title, asked } of requests ) {
		if ( [ 'portal', 'status', 'list.first' ].includes( id ) && typeof asked !== 'function' ) {
			targets.push( { title, request: asked } );
		}
	}
	return step( 'Crowds of clients', () => readThroughput( targets, seconds ) );
}

async function besideOf( rig: Rig, browser: Browser, { beside, port, rounds }: Wish ): Promise< Run[ 'beside' ] > {
	return beside === undefined
		? []
		: step( 'Side by side', () => readBeside( rig, browser, beside, port + 1, rounds.budgets ) );
}

async function write( run: Run, plans: readonly Plans[] ): Promise< void > {
	const page = join( root, 'docs', 'performance.md' );
	const documents = run.stages.at( -1 )?.documents ?? 0;
	const files = {
		[ page ]: withRun( readFileSync( page, 'utf8' ), run ),
		[ join( root, 'docs', 'query-plans.md' ) ]: plansPage( plans, documents, `${ run.date }.` ),
	};
	for ( const [ file, text ] of Object.entries( files ) ) {
		writeFileSync( file, await format( text, { ...( await resolveConfig( file ) ), filepath: file } ) );
		console.log( `Written to ${ file }.` );
	}
}

/** @throws Error when they are no numbers in rising order. */
function sizesOf( text: string ): number[] {
	const sizes = text.split( ',' ).map( ( size ) => wholeNumber( size, 1000, 'number of documents' ) );
	if ( sizes.some( ( size, place ) => size <= ( sizes[ place - 1 ] ?? 0 ) ) ) {
		throw new Error( `"${ text }" must rise: a site only grows. For example 1000,20000.` );
	}
	return sizes;
}

function wholeNumber( text: string, least: number, what: string ): number {
	const number = Number( text );
	if ( ! Number.isInteger( number ) || number < least ) {
		throw new Error( `"${ text }" is no ${ what }: say ${ least } or more.` );
	}
	return number;
}
