import type { Page } from '@playwright/test';
import { webm, type Chunk } from './webm';

interface Shot {
	readonly png: string;
	readonly milliseconds: number;
}

/**
 * Makes a film of pictures, with the encoder of the browser, so that no other program is needed. `page` is one that is served by a site:
 * browsers lend their encoder to nobody else.
 */
export async function filmOf(
	page: Page,
	shots: readonly Shot[],
	size: { width: number; height: number }
): Promise< Buffer > {
	const encoded = await page.evaluate(
		async ( { taken, width, height } ) => {
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
				bitrate: 350_000,
				framerate: 2,
				latencyMode: 'quality',
			} );
			let at = 0;
			for ( const { png, milliseconds } of taken ) {
				const blob = await ( await fetch( `data:image/png;base64,${ png }` ) ).blob();
				const bitmap = await createImageBitmap( blob );
				// Again twice a second: a player that is set to a moment shows it at once, and the picture gets sharper.
				for ( let shown = 0; shown < milliseconds; shown += 500 ) {
					const frame = new VideoFrame( bitmap, { timestamp: ( at + shown ) * 1000 } );
					encoder.encode( frame, { keyFrame: shown === 0 } );
					frame.close();
				}
				at += milliseconds;
				bitmap.close();
				await encoder.flush();
			}
			encoder.close();
			if ( failed !== undefined ) {
				throw failed;
			}
			return { chunks, duration: at };
		},
		{ taken: shots, ...size }
	);
	const chunks = encoded.chunks.map( ( { at, isKey, base64 } ): Chunk => ( {
		at,
		isKey,
		bytes: Buffer.from( base64, 'base64' ),
	} ) );
	return webm( { ...size, duration: encoded.duration, chunks } );
}
