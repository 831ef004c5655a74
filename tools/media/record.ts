import type { Browser, Page } from '@playwright/test';
import { stepsOf } from '../guides/steps';
import type { Site } from '../site/site';
import { Camera } from './camera';
import { filmOf } from './film';
import { inside, type Box } from './box';
import { boxOf, type Mark } from './overlay';
import { stage } from './stage';
import type { Step, Walk } from './walk';

/** Same letters, same breaks of lines, same room for pictures, everywhere. */
const size = { width: 1280, height: 800 };

export interface Recorded {
	/** WebP. */
	readonly picture: Buffer;
	/** WebM. */
	readonly film: Buffer;
	/** Milliseconds. */
	readonly duration: number;
}

interface Taking {
	readonly browser: Browser;
	readonly site: Site;
	/** Unix seconds: what the clock says all the time. */
	readonly moment: number;
	readonly secrets: readonly string[];
}

/** Walks through a guide on the real screens, up to where a person would agree to what is about to happen, and not further. */
export async function record( walk: Walk, { browser, site, moment, secrets }: Taking ): Promise< Recorded > {
	const words = stepsOf( walk.guide );
	if ( words.length !== walk.steps.length ) {
		throw new Error(
			`The guide “${ walk.guide }” has ${ words.length } steps, and its walk ${ walk.steps.length }.`
		);
	}
	const context = await stage( browser, size );
	try {
		const page = await context.newPage();
		page.setDefaultTimeout( 15_000 );
		// What an editor asks before unsaved changes are left behind.
		page.on(
			'dialog',
			( dialog ) => void ( dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss() )
		);
		if ( ! walk.isInWordPressTime ) {
			await page.clock.setFixedTime( moment * 1000 );
		}
		const camera = await Camera.before( page, secrets );
		await page.goto( site.loginUrl( walk.as ?? 'owner', '/wp-admin/admin.php?page=coffer' ) );
		await page.locator( 'h1' ).first().waitFor();
		await camera.film( 1500 );
		if ( walk.from ) {
			await page.goto( `${ site.url }/wp-admin/${ walk.from }` );
			await page.locator( 'h1, .interface-interface-skeleton' ).first().waitFor( { state: 'attached' } );
		}
		for ( const [ index, step ] of walk.steps.entries() ) {
			await show( page, camera, step, `${ index + 1 }. ${ words[ index ] }` );
		}
		const review = 'Review it. Nothing has happened yet.';
		await camera.film( 2500, async () => ( { marks: await marked( page, walk ), words: review } ) );
		const shown = walk.area ? await walk.area( page ).boundingBox() : whole;
		const picture = await camera.still( inside( shown ?? whole, whole ), async () => ( {
			marks: await marked( page, walk ),
		} ) );
		const duration = camera.shots.reduce( ( sum, { milliseconds } ) => sum + milliseconds, 0 );
		await page.goto( `${ site.url }/wp-includes/images/blank.gif` );
		return { picture, film: await filmOf( page, camera.shots, size ), duration };
	} finally {
		await context.close();
	}
}

async function show( page: Page, camera: Camera, step: Step, words: string ): Promise< void > {
	const reading = 1500 + 45 * words.length;
	if ( ! step.at ) {
		await camera.film( reading, async () => ( { words } ) );
		await step.does?.( page );
		return;
	}
	const target = step.at( page );
	await target.waitFor();
	const drawing = async () => {
		const box = inside( await boxOf( target ), whole );
		return { marks: [ { number: Number.parseInt( words, 10 ), box } ], words };
	};
	await camera.film( reading, drawing );
	if ( step.does ) {
		await camera.film( 600, async () => {
			const drawn = await drawing();
			return { ...drawn, mouse: drawn.marks[ 0 ]?.box };
		} );
		await step.does( page );
	}
}

const whole: Box = { x: 0, y: 0, ...size };

/** What has a number in the picture, with the screen scrolled to the first of them; what is out of sight then has none. */
async function marked( page: Page, walk: Walk ): Promise< Mark[] > {
	const numbered = walk.steps.flatMap( ( { at, isPictured, picturedAt }, index ) => {
		const place = picturedAt ?? ( isPictured ? at : undefined );
		return place ? [ { number: index + 1, target: place( page ) } ] : [];
	} );
	await numbered[ 0 ]?.target.evaluate( ( element ) => element.scrollIntoView( { block: 'center' } ) );
	const marks: Mark[] = [];
	for ( const { number, target } of numbered ) {
		const box = inside( ( await target.boundingBox() ) ?? nowhere, whole );
		if ( box.width > 0 && box.height > 0 ) {
			marks.push( { number, box } );
		}
	}
	return marks;
}

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };
