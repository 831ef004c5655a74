import type { Locator, Page } from '@playwright/test';

/** A place on the screen, in CSS pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Mark {
	readonly number: number;
	readonly box: Box;
}

const layer = 'coffer-media';

/** Draws over the page: rings with numbers, where the mouse is, and a sentence at the foot. Takes away what was drawn before. */
export async function draw(
	page: Page,
	{ marks = [], mouse, words }: { marks?: readonly Mark[]; mouse?: Box | undefined; words?: string | undefined }
): Promise< void > {
	await page.evaluate(
		( shown ) => {
			document.getElementById( shown.layer )?.remove();
			const over = document.createElement( 'div' );
			over.id = shown.layer;
			over.setAttribute( 'aria-hidden', 'true' );
			over.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none;direction:ltr';
			const add = ( css: string, text = '' ) => {
				const part = document.createElement( 'div' );
				part.style.cssText = `position:fixed;box-sizing:border-box;${ css }`;
				part.textContent = text;
				over.append( part );
			};
			for ( const { number, box } of shown.marks ) {
				const [ x, y ] = [ box.x - 5, box.y - 5 ];
				add(
					`left:${ x }px;top:${ y }px;width:${ box.width + 10 }px;height:${ box.height + 10 }px;` +
						'border:3px solid #b3186b;border-radius:8px'
				);
				const left = Math.max( 2, x - 13 );
				add(
					`left:${ left }px;top:${ Math.max( 2, y - 13 ) }px;width:26px;height:26px;border-radius:13px;` +
						'background:#b3186b;color:#fff;font:700 15px/26px sans-serif;text-align:center;' +
						'box-shadow:0 0 0 2px #fff',
					String( number )
				);
			}
			if ( shown.mouse ) {
				const { x, y, width, height } = shown.mouse;
				add(
					`left:${ x + width / 2 - 14 }px;top:${ y + height / 2 - 14 }px;width:28px;height:28px;` +
						'border-radius:14px;background:rgb(179 24 107 / 45%);border:2px solid #b3186b'
				);
			}
			if ( shown.words ) {
				add(
					'inset:auto 0 24px 0;margin:0 auto;width:fit-content;max-width:86%;padding:12px 22px;' +
						'border-radius:10px;background:#1e1e1e;color:#fff;font:500 20px/1.4 sans-serif',
					shown.words
				);
			}
			document.body.append( over );
		},
		{ layer, marks, mouse, words }
	);
}

/** Where something is, once it stays there: a list that renews itself takes its rows away and puts others in their place. */
export async function boxOf( target: Locator ): Promise< Box > {
	for ( let tries = 1; ; tries++ ) {
		try {
			await target.scrollIntoViewIfNeeded();
			const box = await target.boundingBox();
			if ( box ) {
				return box;
			}
			throw new Error( `${ String( target ) } is not on the screen.` );
		} catch ( thrown ) {
			if ( tries === 5 ) {
				throw thrown;
			}
		}
	}
}
