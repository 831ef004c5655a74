import type { CDPSession, Page } from '@playwright/test';
import { blur } from './blur';
import { inside, wider, type Box } from './box';
import { draw, type Drawn } from './overlay';

/** How long a picture of a film is shown. */
interface Shot {
	readonly png: string;
	readonly milliseconds: number;
}

/** Takes pictures of a page: blurred where it has to be, with what is drawn over it, and never while something still moves. */
export class Camera {
	readonly shots: Shot[] = [];

	private constructor(
		private readonly page: Page,
		private readonly session: CDPSession,
		private readonly secrets: readonly string[] | undefined
	) {}

	/** @param secrets What is blurred; nothing, not even amounts, when undefined. */
	static async before( page: Page, secrets?: readonly string[] ): Promise< Camera > {
		return new Camera( page, await page.context().newCDPSession( page ), secrets );
	}

	/** The next picture of the film. */
	async film( milliseconds: number, drawn: Drawn = {} ): Promise< void > {
		await this.prepare( drawn );
		const { data } = await this.session.send( 'Page.captureScreenshot', { format: 'png' } );
		this.shots.push( { png: data, milliseconds } );
	}

	/** A still picture of a part of the screen with a little room around it for what is drawn, as WebP. */
	async still( area: Box, drawn: Drawn ): Promise< Buffer > {
		await this.prepare( { ...drawn, only: area } );
		const { width, height } = this.page.viewportSize() ?? area;
		const shown = inside( wider( area, 16 ), { x: 0, y: 0, width, height } );
		// Measured from the beginning of the page, not from what is in sight.
		const { left, top } = await this.page.evaluate( () => ( { left: window.scrollX, top: window.scrollY } ) );
		const { data } = await this.session.send( 'Page.captureScreenshot', {
			format: 'webp',
			quality: 30,
			clip: { x: shown.x + left, y: shown.y + top, width: shown.width, height: shown.height, scale: 1 },
		} );
		return Buffer.from( data, 'base64' );
	}

	/** Waits until all of the page is there and nothing moves. */
	async settle(): Promise< void > {
		// Editors never stop asking.
		await this.page.waitForLoadState( 'networkidle', { timeout: 3000 } ).catch( () => undefined );
		// Grey bars and turning wheels stand where something is on its way.
		for ( const frame of this.page.frames() ) {
			await frame.waitForFunction( isThere, undefined, { timeout: 10_000 } );
			await frame.evaluate( stop, still );
		}
	}

	private async prepare( drawn: Drawn ): Promise< void > {
		await this.settle();
		await this.page.evaluate( async () => {
			await document.fonts.ready;
		} );
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

function isThere(): boolean {
	return ! document.querySelector( '.coffer-skeleton, .components-spinner:not(.wp-block-navigation *)' );
}

/** Nothing blinks or glides, the menu of the theme, which editors load when they like, is left out, and no bar of a scrolled list comes and goes. */
const still = `
	*, *::before, *::after { animation-duration: 0s !important; transition: none !important; caret-color: transparent !important; }
	#wpadminbar .avatar, #wpadminbar [id*="sqlite"], #screen-meta-links { display: none !important; }
	::-webkit-scrollbar { display: none; }
	.block-editor-iframe__body .wp-block-navigation { visibility: hidden !important; }
`;

function stop( css: string ): void {
	if ( ! document.getElementById( 'coffer-media-still' ) ) {
		const style = document.createElement( 'style' );
		style.id = 'coffer-media-still';
		style.textContent = css;
		document.head.append( style );
	}
}
