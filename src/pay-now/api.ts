import type { PayRequest, PayState } from '../contract/types';
import { ask } from './ask';
import type { Payable } from './payable';
import { currentSite } from './site';

/** GET pay. Throws PayError. */
export function fetchState( { source, reference, signature }: Payable ): Promise< PayState > {
	const { url } = currentSite();
	const query = new URLSearchParams( { source, reference, signature } );
	// Sites with plain permalinks have their route in the query already.
	return asked( `${ url }${ url.includes( '?' ) ? '&' : '?' }${ query }` );
}

/** POST pay: the same key gives the same attempt. Throws PayError. */
export function postPay( request: PayRequest ): Promise< PayState > {
	return asked( currentSite().url, request );
}

/** POST pay/confirm. Throws PayError. */
export function postConfirm( attempt: string ): Promise< PayState > {
	return asked( currentSite().confirmUrl, { attempt } );
}

function asked( url: string, body?: object ): Promise< PayState > {
	const { nonce, words } = currentSite();
	return ask( { url, ...( body && { body } ), ...( nonce && { nonce } ) }, words );
}
