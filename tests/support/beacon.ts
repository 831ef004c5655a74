import type { PortalSeenRequest } from '../../src/contract/types';
import { decodeEntities } from './html';

/** What the page gave its script to say "a person looked at this". Undefined where the page gave nothing. */
export function beaconIn( html: string, token: string ): PortalSeenRequest | undefined {
	const text = decodeEntities( html );
	const issued = /"?issued_?at"?\s*:\s*(\d+)/i.exec( text )?.[ 1 ];
	const signature = /"?signature"?\s*:\s*"([^"]+)"/.exec( text )?.[ 1 ];
	return issued && signature ? { token, issued_at: Number( issued ), signature } : undefined;
}
