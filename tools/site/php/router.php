<?php
/**
 * Router for `php -S`: gives files, hides what a web server would hide, and hands the rest to WordPress.
 * COFFER_SITE_BASE is the path of WordPress: '' or '/shop'.
 */

declare( strict_types=1 );

$coffer_base = (string) getenv( 'COFFER_SITE_BASE' );
$coffer_root = $_SERVER['DOCUMENT_ROOT'];
$coffer_path = rawurldecode( (string) strtok( $_SERVER['REQUEST_URI'], '?' ) );

$coffer_hidden = '#/\.(?!well-known/)|/wp-content/(?:coffer-dev|database)(?:/|$)|/plugins/coffer/(?:node_modules|tools|tests)(?:/|$)|\.log$#';
$coffer_inside = '' === $coffer_base || $coffer_path === $coffer_base || str_starts_with( $coffer_path, $coffer_base . '/' );
if ( preg_match( $coffer_hidden, (string) strtok( $_SERVER['REQUEST_URI'], '?' ) ) || ! $coffer_inside ) {
	http_response_code( 404 );
	header( 'Content-Type: text/plain' );
	echo 'Not found';
	return true;
}

// A path that climbs is no file; WordPress answers it like any other address it does not know.
if ( preg_match( '#(?:^|/)\.\.(?:/|$)|\0#', $coffer_path ) ) {
	$coffer_path = $coffer_base . '/index.php';
}
$coffer_file = $coffer_root . $coffer_path;
if ( is_dir( $coffer_file ) && is_file( rtrim( $coffer_file, '/' ) . '/index.php' ) ) {
	if ( ! str_ends_with( $coffer_path, '/' ) ) {
		$coffer_query = (string) ( $_SERVER['QUERY_STRING'] ?? '' );
		header( 'Location: ' . strtok( $_SERVER['REQUEST_URI'], '?' ) . '/' . ( '' === $coffer_query ? '' : '?' . $coffer_query ), true, 301 );
		return true;
	}
	$coffer_file .= 'index.php';
	$coffer_path .= 'index.php';
} elseif ( is_file( $coffer_file ) && ! str_ends_with( $coffer_file, '.php' ) ) {
	return false;
} elseif ( preg_match( '#^(.+?\.php)(/.*)$#', $coffer_path, $coffer_parts ) && is_file( $coffer_root . $coffer_parts[1] ) ) {
	$_SERVER['PATH_INFO'] = $coffer_parts[2];
	$coffer_path          = $coffer_parts[1];
	$coffer_file          = $coffer_root . $coffer_path;
}

if ( ! is_file( $coffer_file ) ) {
	$coffer_path = $coffer_base . '/index.php';
	$coffer_file = $coffer_root . $coffer_path;
	unset( $_SERVER['PATH_INFO'] );
}

$_SERVER['SCRIPT_NAME']     = $coffer_path;
$_SERVER['PHP_SELF']        = $coffer_path . ( $_SERVER['PATH_INFO'] ?? '' );
$_SERVER['SCRIPT_FILENAME'] = $coffer_file;
chdir( dirname( $coffer_file ) );
require $coffer_file;
return true;
