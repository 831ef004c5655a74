import type { CDPSession, Page } from '@playwright/test';
import { blur } from './blur';
import { draw, type Box, type Mark } from './overlay';

/** How long a picture of a film is shown. */
interface Shot {
	readonly png: string;
	readonly milliseconds: number;
}

export interface Drawn {
	marks?: readonly Mark[];
	mouse?: Box | undefined;
	words?: string | undefined;
}

/** Takes pictures of a page: blurred where it has to be, with what is drawn over it, and never while something still moves. */
export class Camera {
	readonly shots: Shot[] = [];

	private constructor(
		private readonly page: Page,
		private readonly session: CDPSession,
		private readonly secrets: readonly string[]
	) {}

	static async before( page: Page, secrets: readonly string[] ): Promise< Camera > {
		return new Camera( page, await page.context().newCDPSession( page ), secrets );
	}

	/** The next picture of the film. */
	async film( milliseconds: number, drawn: Drawn = {} ): Promise< void > {
		await this.prepare( drawn );
		const { data } = await this.session.send( 'Page.captureScreenshot', { format: 'png' } );
		this.shots.push( { png: data, milliseconds } );
	}

	/** A still picture of a part of the screen, as WebP. */
	async still( area: Box, drawn: Drawn ): Promise< Buffer > {
		await this.prepare( drawn );
		// Measured from the beginning of the page, not from what is in sight.
		const { left, top } = await this.page.evaluate( () => ( { left: window.scrollX, top: window.scrollY } ) );
		const { data } = await this.session.send( 'Page.captureScreenshot', {
			format: 'webp',
			quality: 45,
			clip: { ...area, x: area.x + left, y: area.y + top, scale: 1 },
		} );
		return Buffer.from( data, 'base64' );
	}

	private async prepare( drawn: Drawn ): Promise< void > {
		// Editors never stop asking.
		await this.page.waitForLoadState( 'networkidle', { timeout: 3000 } ).catch( () => undefined );
		await this.page.evaluate( async () => {
			await document.fonts.ready;
		} );
		await blur( this.page, this.secrets );
		await draw( this.page, drawn );
		// Two frames: what was set is on the screen after the second.
		await this.page.evaluate(
			() => new Promise( ( done ) => requestAnimationFrame( () => requestAnimationFrame( done ) ) )
		);
	}
}
