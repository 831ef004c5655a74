import type { Locator, Page } from '@playwright/test';
import type { Box } from './box';

export interface Mark {
	readonly number: number;
	readonly box: Box;
}

const layer = 'coffer-media';

/** What is drawn over a page. */
export interface Drawn {
	readonly marks?: readonly Mark[];
	/** Where the mouse is. */
	readonly mouse?: Box | undefined;
	/** A sentence at the foot. */
	readonly words?: string | undefined;
	/** What is around it is covered. */
	readonly only?: Box | undefined;
}

/** Draws over the page: rings with numbers, where the mouse is, and a sentence at the foot. Takes away what was drawn before. */
export async function draw( page: Page, { marks = [], mouse, words, only }: Drawn ): Promise< void > {
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
			const placed = ( { x, y, width, height }: Box ) =>
				`left:${ x }px;top:${ y }px;width:${ width }px;height:${ height }px;`;
			const widened = ( { x, y, width, height }: Box, by: number ) => ( {
				x: x - by,
				y: y - by,
				width: width + 2 * by,
				height: height + 2 * by,
			} );
			const common = ( one: Box, other: Box ) =>
				Math.max( 0, Math.min( one.x + one.width, other.x + other.width ) - Math.max( one.x, other.x ) ) *
				Math.max( 0, Math.min( one.y + one.height, other.y + other.height ) - Math.max( one.y, other.y ) );

			if ( shown.only ) {
				add( `${ placed( shown.only ) }border-radius:8px;box-shadow:0 0 0 4000px #f0f0f1` );
			}
			// What a number must not lie on: letters, buttons and fields, and what is drawn already.
			const taken: Box[] = [];
			const texts = document.createTreeWalker( document.body, NodeFilter.SHOW_TEXT );
			while ( texts.nextNode() ) {
				if ( texts.currentNode.textContent?.trim() ) {
					const range = document.createRange();
					range.selectNodeContents( texts.currentNode );
					// A number that touches a letter is as bad as one on it.
					taken.push( ...[ ...range.getClientRects() ].map( ( box ) => widened( box, 2 ) ) );
				}
			}
			document.querySelectorAll( 'button, input, select, textarea, svg' ).forEach( ( element ) => {
				if ( ! ( element instanceof HTMLInputElement && element.type === 'text' && element.value === '' ) ) {
					taken.push( element.getBoundingClientRect() );
				}
			} );
			const room = shown.only
				? widened( shown.only, 14 )
				: { x: 0, y: 0, width: window.innerWidth, height: window.innerHeight };
			const side = 26;
			for ( const { number, box } of shown.marks ) {
				const ring = { x: box.x - 5, y: box.y - 5, width: box.width + 10, height: box.height + 10 };
				add( `${ placed( ring ) }border:3px solid #b3186b;border-radius:8px` );
				const [ left, top ] = [ ring.x - side / 2, ring.y - side / 2 ];
				const [ right, bottom ] = [ left + ring.width, top + ring.height ];
				const [ middle, centre ] = [ ( top + bottom ) / 2, ( left + right ) / 2 ];
				const out = side / 2;
				const places = [
					[ left, top ],
					[ left - out, middle ],
					[ right + out, middle ],
					[ left - out, top ],
					[ right, top ],
					[ centre, top - out ],
					[ left, bottom ],
					[ right, bottom ],
					[ left, top - out ],
					[ right, top - out ],
					[ centre, bottom + out ],
					[ right - side, middle ],
				].map( ( [ x = 0, y = 0 ] ) => ( { x, y, width: side, height: side } ) );
				const others = shown.marks.flatMap( ( mark ) => ( mark.number === number ? [] : [ mark.box ] ) );
				const covered = ( place: Box ) =>
					[ ...taken, ...others ].reduce( ( sum, other ) => sum + common( place, other ), 0 ) +
					10 * ( side * side - common( place, room ) );
				const best = places.reduce( ( one, other ) => ( covered( other ) < covered( one ) - 4 ? other : one ) );
				taken.push( best );
				add(
					`${ placed( best ) }border-radius:13px;background:#b3186b;color:#fff;` +
						'font:700 15px/26px sans-serif;text-align:center;box-shadow:0 0 0 2px #fff',
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
		{ layer, marks, mouse, words, only }
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
