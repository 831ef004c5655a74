import type { CDPSession, Page, Request } from '@playwright/test';
import { blur } from './blur';
import { inside, wider, type Box } from './box';
import { draw, type Drawn } from './overlay';

/** How long a picture of a film is shown. */
interface Shot {
	readonly png: string;
	readonly milliseconds: number;
}

/** What is drawn over a picture, told anew each time that it is asked: things move until a page is whole. */
export type Drawing = () => Promise< Drawn >;

/** Milliseconds in which nothing is asked of the server any more. */
const calm = 250;

/** Takes pictures of a page: blurred where it has to be, with what is drawn over it, and never while something still comes or moves. */
export class Camera {
	readonly shots: Shot[] = [];
	private readonly underWay = new Set< Request >();
	/** Milliseconds since 1970. */
	private lastAsked = Date.now();

	private constructor(
		private readonly page: Page,
		private readonly session: CDPSession,
		private readonly secrets: readonly string[] | undefined
	) {
		page.on( 'request', ( request ) => {
			this.underWay.add( request );
			this.lastAsked = Date.now();
		} );
		const end = ( request: Request ) => {
			this.underWay.delete( request );
			this.lastAsked = Date.now();
		};
		page.on( 'requestfinished', end );
		page.on( 'requestfailed', end );
	}

	/** @param secrets What is blurred; nothing, not even amounts, when undefined. */
	static async before( page: Page, secrets?: readonly string[] ): Promise< Camera > {
		return new Camera( page, await page.context().newCDPSession( page ), secrets );
	}

	/** The next picture of the film. */
	async film( milliseconds: number, drawing: Drawing = nothing ): Promise< void > {
		const png = await this.standing( drawing, () =>
			this.session.send( 'Page.captureScreenshot', { format: 'png' } )
		);
		this.shots.push( { png, milliseconds } );
	}

	/** A still picture of a part of the screen with a little room around it for what is drawn, as WebP. */
	async still( area: Box, drawing: Drawing = nothing ): Promise< Buffer > {
		const { width, height } = this.page.viewportSize() ?? area;
		const shown = inside( wider( area, 16 ), { x: 0, y: 0, width, height } );
		const only = async () => ( { ...( await drawing() ), only: area } );
		const webp = await this.standing( only, async () => {
			// Measured from the beginning of the page, not from what is in sight.
			const { left, top } = await this.page.evaluate( () => ( { left: window.scrollX, top: window.scrollY } ) );
			return this.session.send( 'Page.captureScreenshot', {
				format: 'webp',
				quality: 30,
				clip: { x: shown.x + left, y: shown.y + top, width: shown.width, height: shown.height, scale: 1 },
			} );
		} );
		return Buffer.from( webp, 'base64' );
	}

	/** Waits until all of the page is there and nothing moves. */
	async settle(): Promise< void > {
		// Editors never stop asking.
		const end = Date.now() + 3000;
		while ( Date.now() < end && ( this.underWay.size > 0 || Date.now() - this.lastAsked < calm ) ) {
			await this.page.waitForTimeout( 50 );
		}
		// Grey bars, turning wheels and plain rows stand where something is on its way.
		for ( const frame of this.page.frames() ) {
			await frame.waitForFunction( isThere, undefined, { timeout: 10_000 } );
			await frame.evaluate( stop, still );
		}
	}

	/** What two pictures in a row show: whatever came in between, and was not blurred, is on the first only. */
	private async standing( drawing: Drawing, take: () => Promise< { data: string } > ): Promise< string > {
		let before = '';
		for ( let tries = 0; tries < 20; tries++ ) {
			await this.prepare( drawing );
			const { data } = await take();
			if ( data === before ) {
				return data;
			}
			before = data;
		}
		throw new Error( `The screen at ${ this.page.url() } never stands still.` );
	}

	private async prepare( drawing: Drawing ): Promise< void > {
		await this.settle();
		await this.page.evaluate( async () => {
			await document.fonts.ready;
		} );
		const drawn = await drawing();
		if ( this.secrets ) {
			await blur( this.page, this.secrets );
		}
		await draw( this.page, drawn );
		// Two frames: what was set is on the screen after the second.
		await this.page.evaluate(
			() => new Promise( ( done ) => requestAnimationFrame( () => requestAnimationFrame( done ) ) )
		);
	}
}

const nothing: Drawing = async () => ( {} );

function isThere(): boolean {
	return ! document.querySelector(
		'.coffer-skeleton, .coffer-search.is-waiting, .coffer-list__rows[aria-busy], .components-spinner:not(.wp-block-navigation *)'
	);
}

/** Nothing blinks or glides, the menu of the theme, which editors load when they like, is left out, and no bar of a scrolled list comes and goes. */
const still = `
	*, *::before, *::after { animation-duration: 0s !important; transition: none !important; caret-color: transparent !important; }
	#wpadminbar .avatar, #wpadminbar [id*="sqlite"], #screen-meta-links { display: none !important; }
	::-webkit-scrollbar { display: none; }
	.block-editor-iframe__body .wp-block-navigation { visibility: hidden !important; height: 24px !important; overflow: hidden !important; }
`;

function stop( css: string ): void {
	if ( ! document.getElementById( 'coffer-media-still' ) ) {
		const style = document.createElement( 'style' );
		style.id = 'coffer-media-still';
		style.textContent = css;
		document.head.append( style );
	}
}
