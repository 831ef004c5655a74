import type { PortalSeenRequest } from '../../src/contract/types';
import { decodeEntities } from './html';

/** What the page gave its script to say "a person looked at this". Undefined where the page gave nothing. */
export function beaconIn( html: string, token: string ): PortalSeenRequest | undefined {
	const seen = /"seen"\s*:\s*\{[^}]*\}/.exec( decodeEntities( html ) )?.[ 0 ] ?? '';
	const issued = /"issued_at"\s*:\s*(\d+)/.exec( seen )?.[ 1 ];
	const signature = /"signature"\s*:\s*"([^"]+)"/.exec( seen )?.[ 1 ];
	return issued && signature ? { token, issued_at: Number( issued ), signature } : undefined;
}
