<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage\Migrations;

use Coffer\WordPress\Storage\Database;
use Coffer\WordPress\Storage\DatabaseFailure;

defined( 'ABSPATH' ) || exit;

/** Adds to tables what they do not have yet, and takes keys away. May run twice, and twice at once. */
final class SchemaChange {

	/** @param list<array{string, string, string}> $columns Table, column, type. */
	public static function columns( Database $database, array $columns ): void {
		foreach ( $columns as [ $table, $column, $type ] ) {
			$name = $database->table( $table );
			self::once(
				static fn (): bool => [] !== $database->rows( 'SHOW COLUMNS FROM %i LIKE %s', $name, $column ),
				static fn (): int => $database->execute( "ALTER TABLE %i ADD COLUMN $column $type", $name )
			);
		}
	}

	/** @param list<array{string, 'KEY'|'UNIQUE KEY', string, string}> $keys Table, kind, name, columns. */
	public static function keys( Database $database, array $keys ): void {
		foreach ( $keys as [ $table, $kind, $key, $columns ] ) {
			$name = $database->table( $table );
			self::once(
				static fn (): bool => in_array( $key, array_column( $database->rows( 'SHOW INDEX FROM %i', $name ), 'Key_name' ), true ),
				static fn (): int => $database->execute( "ALTER TABLE %i ADD $kind $key ($columns)", $name )
			);
		}
	}

	/** @param list<array{string, string}> $keys Table, name. */
	public static function withoutKeys( Database $database, array $keys ): void {
		foreach ( $keys as [ $table, $key ] ) {
			$name = $database->table( $table );
			self::once(
				static fn (): bool => ! in_array( $key, array_column( $database->rows( 'SHOW INDEX FROM %i', $name ), 'Key_name' ), true ),
				static fn (): int => $database->execute( "ALTER TABLE %i DROP KEY $key", $name )
			);
		}
	}

	/**
	 * Several requests may meet an upgrade at once, and each of them begins it: whoever comes second finds the work done.
	 *
	 * @param callable(): bool $isDone
	 * @param callable(): int  $work
	 */
	private static function once( callable $isDone, callable $work ): void {
		try {
			if ( ! $isDone() ) {
				$work();
			}
		} catch ( DatabaseFailure $failure ) {
			if ( ! $isDone() ) {
				throw $failure;
			}
		}
	}
}
