import type { Page } from '@playwright/test';
import type { Site } from '../site/site';

/** What no picture may show: names, addresses and telephone numbers of the demo's people and customers, and its bank account. */
export async function secretsOf( site: Site ): Promise< string[] > {
	return site.php< string[] >( `
		global $wpdb;
		$rows   = $wpdb->get_results( "SELECT name, email, phone, line1, line2, postcode, city, tax_id, notes FROM {$wpdb->prefix}coffer_customers", ARRAY_N );
		$people = array_map( static fn ( WP_User $user ): array => array( $user->display_name, $user->user_email ), get_users() );
		// Some of the demo's people are called after what they are.
		$roles = wp_roles()->get_names();
		return array_values( array_diff( array_unique( array_filter( array_merge( ...$rows, ...$people ) ) ), $roles ) );
	` );
}

/**
 * Blurs names, amounts, account details and private notes wherever they stand in the page and its frames, also in fields. Amounts,
 * e-mail addresses and account numbers are known by their shape. The address of the site becomes one that says that it is an example.
 */
export async function blur( page: Page, secrets: readonly string[] ): Promise< void > {
	for ( const frame of page.frames() ) {
		await frame.evaluate(
			( { names, shapes, host } ) => {
				const patterns = shapes.map( ( shape ) => new RegExp( shape, 'u' ) );
				const isSecret = ( text: string ) =>
					patterns.some( ( pattern ) => pattern.test( text ) ) ||
					names.some( ( name ) => text.includes( name ) );
				const hide = ( element: Element | null ) => {
					if ( element instanceof HTMLElement ) {
						// Large letters are read through what hides small ones.
						element.style.setProperty( 'filter', 'blur(max(5px, 0.4em))', 'important' );
					}
				};
				const texts = document.createTreeWalker( document.body ?? document, NodeFilter.SHOW_TEXT );
				while ( texts.nextNode() ) {
					const { parentElement, textContent } = texts.currentNode;
					if ( textContent?.includes( host ) ) {
						texts.currentNode.nodeValue = textContent.replaceAll( host, 'https://your-site.example' );
					}
					const isOwn = parentElement?.closest( '#coffer-media, script, style' );
					if ( ! isOwn && isSecret( textContent ?? '' ) ) {
						hide( parentElement );
					}
				}
				for ( const field of document.querySelectorAll< HTMLInputElement >( 'input, textarea' ) ) {
					if ( isSecret( field.value ) || isSecret( field.placeholder ) ) {
						hide( field );
					}
				}
				document.querySelectorAll( '.coffer-private' ).forEach( hide );
			},
			{
				names: secrets.filter( ( name ) => name.length > 2 ),
				shapes: shapesOfSecrets,
				host: new URL( page.url() ).origin,
			}
		);
	}
}

const shapesOfSecrets = [
	// An amount: with a currency, or with two or three decimals.
	String.raw`(?:[A-Z]{3}\s|[€$£¥]\s?)-?\d`,
	String.raw`\d\s?(?:[A-Z]{3}|[€$£¥])(?![A-Za-z])`,
	String.raw`\d[.,]\d{2,3}(?!\d| [a-z])`,
	// An e-mail address, masked or not.
	String.raw`\S@\S+\.\S`,
	// An IBAN.
	String.raw`[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2,}`,
];
