import { expect } from '@playwright/test';
import type { Site } from '../../tools/site/site';
import { withMuPlugin } from './mu-plugin';
import { ask, comparable, type Answer, type Asking } from './requests';

/** Makes the site say whether a template was rendered, and render one whenever a request wishes so. */
const watching = `
	add_filter( 'template_include', function ( $template ) { header( 'Coffer-Test-Rendered: 1' ); return $template; } );
	if ( isset( $_SERVER['HTTP_COFFER_TEST_WHOLE'] ) ) { add_filter( 'coffer_portal_shell', '__return_false' ); }
`;

/** @param code PHP of another plugin, or of a theme, meanwhile. */
export function watchingShells( site: Site, work: () => Promise< void >, code = '' ): Promise< void > {
	return withMuPlugin( site, watching + code, work );
}

export const isEarly = ( { headers }: Answer ) => headers[ 'coffer-test-rendered' ] === undefined;

/** The page as the theme renders it around the document, as if there were no shells. */
export function whole( url: string, { headers, ...asking }: Asking = {} ): Promise< Answer > {
	return ask( url, { ...asking, headers: { ...headers, 'coffer-test-whole': '1' } } );
}

/** The page from the shell, once there is one. */
export async function early( url: string ): Promise< Answer > {
	for ( let round = 0; round < 3; round++ ) {
		const answer = await ask( url );
		if ( isEarly( answer ) ) {
			return answer;
		}
	}
	throw new Error( `No shell was made for ${ url }.` );
}

/** What two answers have alike that show the same: all but the moment and what is signed for it. */
export function lasting( answer: Answer ) {
	const { 'coffer-test-rendered': _rendered, 'transfer-encoding': _encoding, ...headers } = answer.headers;
	const { text, ...rest } = comparable( { ...answer, headers } );
	return {
		...rest,
		text: text
			.replaceAll( /"issued_at":\d+/g, '"issued_at":0' )
			.replaceAll( /"signature":"[0-9a-f]{64}"/g, '"signature":""' )
			.replaceAll( /(name="(?:issued_at|signature)" value=)"[^"]*"/g, '$1""' ),
	};
}

/** What the site keeps of shells, as text. */
export async function keptShells( site: Site ): Promise< string > {
	const kept = await site.php< string[] >(
		`global $wpdb; return $wpdb->get_col( "SELECT option_value FROM $wpdb->options WHERE option_name LIKE '\\_transient\\_coffer\\_shell%'" );`
	);
	expect( kept ).not.toEqual( [] );
	return kept.join( '\n' );
}

export async function forgetShells( site: Site ): Promise< void > {
	await site.php( 'Coffer\\WordPress\\Portal\\ShellRenewal::renew(); return true;' );
}
