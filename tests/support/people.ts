import type { Site } from '../../tools/site/site';
import { ask, type Answer, type Asking } from './requests';

/** Somebody who talks to the site: a user with a session and a REST nonce, or nobody (anonymous). */
export interface Person {
	readonly name: string;
	/** The session, as the header that carries it. Empty for nobody. */
	readonly cookies: Readonly< Record< string, string > >;
	/** The session with what a REST request needs beside it. */
	readonly headers: Readonly< Record< string, string > >;
	/** Asks a route of coffer/v1, such as `/documents?page=2`. */
	rest( method: string, route: string, asking?: Omit< Asking, 'method' > ): Promise< Answer >;
	/** Asks for any path of the site, or a whole address, with the session only. */
	page( path: string, asking?: Asking ): Promise< Answer >;
}

/** Where a REST route is, whatever the site's permalinks are. */
export function restUrl( site: Site, route: string, namespace = 'coffer/v1' ): string {
	const [ path = '', query ] = route.split( '?' );
	return `${ site.url }/index.php?rest_route=${ encodeURI( `/${ namespace }${ path }` ) }${ query ? `&${ query }` : '' }`;
}

export function anonymous( site: Site ): Person {
	return person( site, 'anonymous', {}, {} );
}

/** Signs a user in through the login form, as a browser does. */
export async function signIn( site: Site, name: string, password: string ): Promise< Person > {
	const answer = await ask( `${ site.url }/wp-login.php`, {
		method: 'POST',
		headers: {
			'content-type': 'application/x-www-form-urlencoded',
			cookie: 'wordpress_test_cookie=WP%20Cookie%20check',
		},
		body: new URLSearchParams( { log: name, pwd: password, testcookie: '1' } ).toString(),
	} );
	const cookie = ( answer.headers[ 'set-cookie' ] ?? [] )
		.map( ( line ) => line.split( ';' )[ 0 ] ?? '' )
		.join( '; ' );
	if ( ! cookie.includes( 'wordpress_logged_in' ) ) {
		throw new Error( `${ name } could not sign in (${ answer.status }): ${ answer.text.slice( 0, 300 ) }` );
	}
	const { text: nonce } = await ask( `${ site.url }/wp-admin/admin-ajax.php?action=rest-nonce`, {
		headers: { cookie },
	} );
	return person( site, name, { cookie }, { cookie, 'x-wp-nonce': nonce } );
}

/** The same person, with the same session, on another site of the network. */
export function elsewhere( { name, cookies, headers }: Person, site: Site ): Person {
	return person( site, name, cookies, headers );
}

function person(
	site: Site,
	name: Person[ 'name' ],
	cookies: Person[ 'cookies' ],
	headers: Person[ 'headers' ]
): Person {
	return {
		name,
		cookies,
		headers,
		rest: ( method, route, asking = {} ) =>
			ask( restUrl( site, route ), { ...asking, method, headers: { ...headers, ...asking.headers } } ),
		page: ( path, asking = {} ) =>
			ask( path.startsWith( 'http' ) ? path : site.url + path, {
				...asking,
				headers: { ...cookies, ...asking.headers },
			} ),
	};
}
