import { ask } from './requests';

/** What the script of a customer's page is told. */
export interface PortalConfig {
	readonly statusUrl: string;
	readonly pay: {
		readonly url: string;
		readonly issued_at: number;
		readonly signature: string;
		readonly nonce?: string;
	};
}

/** Opens a customer's page as a browser does, and reads what its script is told. */
export async function readPortal(
	address: string,
	headers: Record< string, string > = {}
): Promise< { token: string; config: PortalConfig } > {
	const { text, status } = await ask( address, { headers } );
	const data = /<script[^>]*id="wp-script-module-data-@wordpress\/interactivity"[^>]*>(.*?)<\/script>/s.exec(
		text
	)?.[ 1 ];
	if ( ! data ) {
		throw new Error( `This is no customer's page (${ status }): ${ address }` );
	}
	const token = /[?&]coffer_portal=([^&]+)|\/([^/?]+)\/?(?:\?|$)/.exec( address );
	const { config } = JSON.parse( data ) as { config: Record< string, PortalConfig > };
	const own = config[ 'coffer/portal' ];
	if ( ! own ) {
		throw new Error( 'The page tells its script nothing.' );
	}
	return { token: token?.[ 1 ] ?? token?.[ 2 ] ?? '', config: own };
}
