import type { Page } from '@playwright/test';
import { webm, type Chunk } from './webm';

interface Shot {
	readonly png: string;
	readonly milliseconds: number;
}

declare global {
	/** Of WebCodecs's registry for VP9; not in the types of TypeScript yet. */
	interface VideoEncoderEncodeOptions {
		vp9?: { quantizer: number };
	}
}

/** Of VP9, 0 to 63; the larger, the smaller the film. Letters of 13 pixels stay clear. */
const coarseness = 38;

/**
 * Makes a film of pictures, with the encoder of the browser, so that no other program is needed. `page` is one that is served by a site:
 * browsers lend their encoder to nobody else.
 */
export async function filmOf(
	page: Page,
	shots: readonly Shot[],
	size: { width: number; height: number }
): Promise< Buffer > {
	const total = shots.reduce( ( sum, { milliseconds } ) => sum + milliseconds, 0 );
	const encoded = await page.evaluate(
		async ( { taken, duration, quality, width, height } ) => {
			const chunks: { at: number; isKey: boolean; base64: string }[] = [];
			let failed: unknown;
			const encoder = new VideoEncoder( {
				output: ( chunk ) => {
					const bytes = new Uint8Array( chunk.byteLength );
					chunk.copyTo( bytes );
					let text = '';
					bytes.forEach( ( byte ) => ( text += String.fromCharCode( byte ) ) );
					chunks.push( {
						at: Math.round( chunk.timestamp / 1000 ),
						isKey: chunk.type === 'key',
						base64: btoa( text ),
					} );
				},
				error: ( thrown ) => ( failed = thrown ),
			} );
			encoder.configure( {
				codec: 'vp09.00.31.08',
				width,
				height,
				bitrateMode: 'quantizer',
				latencyMode: 'quality',
			} );
			let at = 0;
			const encode = ( bitmap: ImageBitmap, moment: number, quantizer: number ) => {
				const frame = new VideoFrame( bitmap, { timestamp: moment * 1000 } );
				encoder.encode( frame, { keyFrame: moment === 0, vp9: { quantizer } } );
				frame.close();
			};
			for ( const { png, milliseconds } of taken ) {
				const blob = await ( await fetch( `data:image/png;base64,${ png }` ) ).blob();
				const bitmap = await createImageBitmap( blob );
				// Nothing moves: a picture is kept until the next. The last comes again, for players that end with the last they get.
				encode( bitmap, at, quality );
				at += milliseconds;
				if ( at === duration ) {
					encode( bitmap, at - 40, quality );
				}
				bitmap.close();
				await encoder.flush();
			}
			encoder.close();
			if ( failed !== undefined ) {
				throw failed;
			}
			return chunks;
		},
		{ taken: shots, duration: total, quality: coarseness, ...size }
	);
	const chunks = encoded.map( ( { at, isKey, base64 } ): Chunk => ( {
		at,
		isKey,
		bytes: Buffer.from( base64, 'base64' ),
	} ) );
	return webm( { ...size, duration: total, chunks } );
}
