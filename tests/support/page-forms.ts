import type { Person } from './people';
import type { Answer } from './requests';

/** What a form of a customer's page is sent with, as a browser sends it. */
export type Fields = Readonly< Record< string, string > >;

/** The hidden fields of the page's forms, which prove that a form comes from it. */
export function proofIn( html: string ): Fields {
	const proof: Record< string, string > = {};
	for ( const [ tag ] of html.matchAll( /<input type="hidden"[^>]*>/g ) ) {
		const name = /name="([^"]+)"/.exec( tag )?.[ 1 ];
		const value = /value="([^"]*)"/.exec( tag )?.[ 1 ];
		if ( name !== undefined && value !== undefined && [ 'issued_at', 'signature', 'offer' ].includes( name ) ) {
			proof[ name ] = value;
		}
	}
	return proof;
}

/** Opens the page, and sends one of its forms. */
export async function say( by: Person, url: string, form: string, fields: Fields = {} ): Promise< Answer > {
	const { text } = await by.page( url );
	return post( by, url, { ...proofIn( text ), coffer_do: form, ...fields } );
}

export function post( by: Person, url: string, fields: Fields, headers: Fields = {} ): Promise< Answer > {
	return by.page( url, {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
		body: new URLSearchParams( fields ).toString(),
	} );
}
