<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Documents\IdempotencyRepository;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

final class WpdbIdempotencyRepository implements IdempotencyRepository {

	/** Rows that one statement deletes, so that it locks none for long. */
	private const DELETED_AT_ONCE = 1000;

	public function __construct( private readonly Database $database ) {
	}

	public function claim( string $key, string $request, int $now ): bool {
		$table = $this->database->table( 'idempotency' );
		// Hashed, because the database compares text without regard to case and requests may be long.
		$key_hash     = hash( 'sha256', $key );
		$request_hash = hash( 'sha256', $request );
		// Waits for another transaction that has claimed the key, until that ends.
		$claimed = $this->database->execute(
			'INSERT IGNORE INTO %i (key_hash, request_hash, created_at) VALUES (%s, %s, %d)',
			$table,
			$key_hash,
			$request_hash,
			$now
		);
		if ( 1 === $claimed ) {
			return true;
		}
		$done = (string) $this->database->value( 'SELECT request_hash FROM %i WHERE key_hash = %s', $table, $key_hash );
		if ( ! hash_equals( $done, $request_hash ) ) {
			throw new Refused( 'idempotency_key_reused' );
		}
		return false;
	}

	public function remember( string $key, int $document_id ): void {
		$this->database->execute( 'UPDATE %i SET document_id = %d WHERE key_hash = %s', $this->database->table( 'idempotency' ), $document_id, hash( 'sha256', $key ) );
	}

	public function answer( string $key ): ?int {
		$id = $this->database->value( 'SELECT document_id FROM %i WHERE key_hash = %s', $this->database->table( 'idempotency' ), hash( 'sha256', $key ) );
		return null === $id ? null : (int) $id;
	}

	public function forget( int $before ): void {
		do {
			$deleted = $this->database->execute( 'DELETE FROM %i WHERE created_at < %d LIMIT %d', $this->database->table( 'idempotency' ), $before, self::DELETED_AT_ONCE );
		} while ( self::DELETED_AT_ONCE === $deleted );
	}
}
