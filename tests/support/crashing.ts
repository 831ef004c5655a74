/** Ends PHP where the request says: before the so many-th statement that writes, the last of which is the commit. */
export const crashing = `
add_filter( 'query', static function ( $sql ) {
	static $writes = 0;
	$crash_at = (int) ( $_SERVER['HTTP_CRASH_AT'] ?? 0 );
	$writing  = 1 === preg_match( '/^\\s*(?:COMMIT|(?:INSERT|UPDATE|DELETE|REPLACE)\\b.*coffer_)/is', $sql );
	if ( $crash_at > 0 && $writing && ++$writes === $crash_at ) {
		exit( 1 );
	}
	return $sql;
} );
`;
