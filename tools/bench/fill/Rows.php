<?php
declare( strict_types=1 );

namespace Coffer\Bench;

use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Rows for Coffer's tables, a thousand to a statement. wpdb would look through every statement for letters that the table cannot
 * keep, and would take longer over that than the database over the rows.
 */
final class Rows {

	private const AT_ONCE = 1000;

	/** @var array<string, list<array<string, int|string|null>>> By table, all of one table with the same columns. */
	private array $waiting = [];

	public function __construct( private readonly Database $database, private readonly \wpdb $wpdb ) {
	}

	/** @param array<string, int|string|null> $row */
	public function add( string $table, array $row ): void {
		$this->waiting[ $table ][] = $row;
		if ( count( $this->waiting[ $table ] ) >= self::AT_ONCE ) {
			$this->write( $table );
		}
	}

	public function writeAll(): void {
		array_map( $this->write( ... ), array_keys( $this->waiting ) );
	}

	/** The number that the next row of a table may take, while nobody else adds any. */
	public function nextId( string $table ): int {
		return 1 + (int) $this->database->value( 'SELECT MAX(id) FROM %i', $this->database->table( $table ) );
	}

	private function write( string $table ): void {
		$rows = $this->waiting[ $table ];
		if ( [] === $rows ) {
			return;
		}
		$this->waiting[ $table ] = [];
		$connection              = $this->wpdb->dbh;
		if ( ! $connection instanceof \mysqli ) {
			$this->database->insertAll( $table, $rows );
			return;
		}
		$quoted = static fn ( int|string|null $value ): string => match ( true ) {
			null === $value  => 'NULL',
			is_int( $value ) => (string) $value,
			default          => "'" . $connection->real_escape_string( $value ) . "'",
		};
		$values = array_map( static fn ( array $row ): string => '(' . implode( ',', array_map( $quoted, $row ) ) . ')', $rows );
		$sql    = 'INSERT INTO `' . $this->database->table( $table ) . '` (' . implode( ',', array_keys( $rows[0] ) ) . ') VALUES ' . implode( ',', $values );
		if ( ! $connection->query( $sql ) ) {
			throw new \RuntimeException( "$table: {$connection->error}" );
		}
	}
}
