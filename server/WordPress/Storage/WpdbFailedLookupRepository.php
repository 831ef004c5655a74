<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\PortalLinks\FailedLookupRepository;

defined( 'ABSPATH' ) || exit;

/** One row for each client, so that a million guesses take no more room than one. */
final class WpdbFailedLookupRepository implements FailedLookupRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function add( string $client, int $now, int $since ): int {
		$counted = $this->database->execute(
			// In this order: databases differ in whether the second part sees what the first one set.
			'UPDATE %i SET failures = CASE WHEN began_at <= %d THEN 1 ELSE failures + 1 END, began_at = CASE WHEN began_at <= %d THEN %d ELSE began_at END WHERE client = %s',
			$this->table(),
			$since,
			$since,
			$now,
			$client
		);
		if ( 0 === $counted ) {
			$this->database->execute( 'INSERT IGNORE INTO %i (client, began_at, failures) VALUES (%s, %d, 1)', $this->table(), $client, $now );
		}
		return (int) $this->database->value( 'SELECT failures FROM %i WHERE client = %s', $this->table(), $client );
	}

	public function hold( string $client, int $now, int $seconds ): bool {
		return 1 === $this->database->execute( 'UPDATE %i SET held_until = %d WHERE client = %s AND held_until <= %d', $this->table(), $now + $seconds, $client, $now );
	}

	public function forget( int $before ): void {
		$this->database->execute( 'DELETE FROM %i WHERE began_at < %d', $this->table(), $before );
	}

	private function table(): string {
		return $this->database->table( 'failed_lookups' );
	}
}
