<?php
/** For the functions.php of a theme: what it changes about customers' pages. Rename "starter" and keep what you need. */
declare( strict_types=1 );

namespace Starter\Look;

defined( 'ABSPATH' ) || exit;

add_filter( 'coffer_portal_view', __NAMESPACE__ . '\add_office_hours' );
add_filter( 'coffer_portal_sources', __NAMESPACE__ . '\allow_fonts' );

/**
 * @param array<string, mixed> $view contract/schemas/portal-view.json
 * @return array<string, mixed>
 */
function add_office_hours( array $view ): array {
	$view['terms'] = trim( $view['terms'] . "\n\n" . __( 'Our office is open Monday to Friday, 9 to 17.', 'starter' ) );
	return $view;
}

/**
 * A page loads nothing from other hosts unless it is said here. No scripts: whoever serves one can read the address, which is secret.
 *
 * @param array<string, list<string>> $sources By directive.
 * @return array<string, list<string>>
 */
function allow_fonts( array $sources ): array {
	$sources['font-src'][]  = 'https://fonts.example.com';
	$sources['style-src'][] = 'https://fonts.example.com';
	return $sources;
}
