<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress's database for tables that must not lose anything: every failure throws, and a transaction ends where the
 * connection does.
 */
final class Database {

	/** A deadlock, a lock that took too long, and a row that changed since it was first read. */
	private const BUSY_NUMBERS = [ 1213, 1205, 1020 ];
	private const BUSY_WORDS   = '/deadlock|lock wait timeout|database (?:table )?is locked|database schema is locked/i';

	/** @var object|null The connection that a transaction began on. */
	private ?object $connection = null;
	private int $reconnect_retries = 0;

	public function __construct( private readonly \wpdb $wpdb ) {
	}

	/** Of the site that is current now: on a network it may change within a request. */
	public function table( string $name ): string {
		return $this->wpdb->prefix . 'coffer_' . $name;
	}

	public function optionsTable(): string {
		return $this->wpdb->options;
	}

	public function usersTable(): string {
		return $this->wpdb->users;
	}

	public function userMetaTable(): string {
		return $this->wpdb->usermeta;
	}

	/** Under this name WordPress keeps the roles that people have on this site. */
	public function rolesKey(): string {
		return $this->wpdb->get_blog_prefix() . 'capabilities';
	}

	public static function isSqlite(): bool {
		return defined( 'DB_ENGINE' ) && 'sqlite' === DB_ENGINE;
	}

	/** For SQL about to be stored with LIKE: the text as it is, followed by anything; in front of it too, where asked. */
	public function like( string $text, bool $anywhere ): string {
		return ( $anywhere ? '%' : '' ) . $this->wpdb->esc_like( $text ) . '%';
	}

	/** Character set of our tables, whatever that of old tables on the site: names have every letter there is. */
	public function charset(): string {
		$collate = str_starts_with( $this->wpdb->collate, 'utf8mb4' ) ? ' COLLATE ' . $this->wpdb->collate : '';
		return 'DEFAULT CHARACTER SET utf8mb4' . $collate;
	}

	/**
	 * @param string          $sql    With %s, %d and %i in the places of the values; nothing else with a percent sign.
	 * @param int|string|null ...$values
	 * @return int Rows affected.
	 */
	public function execute( string $sql, int|string|null ...$values ): int {
		return (int) $this->asked( fn (): mixed => $this->wpdb->query( $this->bound( $sql, array_values( $values ) ) ) );
	}

	/**
	 * @param array<string, int|string|null> $row
	 * @return int The new id.
	 */
	public function insert( string $table, array $row ): int {
		$this->insertAll( $table, [ $row ] );
		return (int) $this->wpdb->insert_id;
	}

	/**
	 * @param list<array<string, int|string|null>> $rows    All with the same columns.
	 * @param int<1, max>                          $at_once Rows of one statement: servers limit its length.
	 */
	public function insertAll( string $table, array $rows, int $at_once = 50 ): void {
		foreach ( array_chunk( $rows, $at_once ) as $chunk ) {
			$columns = implode( ', ', array_keys( $chunk[0] ) );
			$places  = '(' . implode( ', ', array_fill( 0, count( $chunk[0] ), '%s' ) ) . ')';
			$sql     = 'INSERT INTO %i (' . $columns . ') VALUES ' . implode( ', ', array_fill( 0, count( $chunk ), $places ) );
			$this->execute( $sql, $this->table( $table ), ...array_merge( ...array_map( 'array_values', $chunk ) ) );
		}
	}

	/** @return list<array<string, string|null>> */
	public function rows( string $sql, int|string|null ...$values ): array {
		$rows = $this->asked( fn (): mixed => $this->wpdb->get_results( $this->bound( $sql, array_values( $values ) ), ARRAY_A ) );
		return is_array( $rows ) ? array_values( $rows ) : [];
	}

	/** @return array<string, string|null>|null */
	public function row( string $sql, int|string|null ...$values ): ?array {
		return $this->rows( $sql, ...$values )[0] ?? null;
	}

	public function value( string $sql, int|string|null ...$values ): ?string {
		$row = $this->row( $sql, ...$values );
		return null === $row ? null : array_values( $row )[0];
	}

	public function begin(): void {
		if ( ! self::isSqlite() ) {
			// Every statement sees what is committed by then. Under the default, what a transaction read first would stay as it
			// was while it waits for a lock, and MariaDB refuses to lock a row that changed meanwhile.
			$this->execute( 'SET TRANSACTION ISOLATION LEVEL READ COMMITTED' );
			$this->execute( 'SET SESSION innodb_lock_wait_timeout = 10' );
		}
		$this->execute( 'START TRANSACTION' );
		$this->connection = $this->currentConnection();
		// wpdb would connect again and run the statement on its own, outside of the transaction that ended with the connection.
		$this->reconnect_retries       = $this->wpdb->reconnect_retries;
		$this->wpdb->reconnect_retries = 0;
	}

	public function commit(): void {
		$this->execute( 'COMMIT' );
		$this->ended();
	}

	/** Never throws: whoever calls it has an error already. */
	public function rollback(): void {
		try {
			if ( null !== $this->connection && ! $this->isConnectionLost() ) {
				$this->execute( 'ROLLBACK' );
			}
		} catch ( DatabaseFailure ) {
			// The server undoes what is not committed when the connection ends.
		} finally {
			$this->ended();
		}
	}

	private function ended(): void {
		if ( null !== $this->connection ) {
			$this->connection              = null;
			$this->wpdb->reconnect_retries = $this->reconnect_retries;
		}
	}

	/** @param callable(): mixed $question */
	private function asked( callable $question ): mixed {
		$shown  = $this->wpdb->suppress_errors( true );
		$answer = $question();
		$error  = $this->wpdb->last_error;
		$this->wpdb->suppress_errors( $shown );
		if ( false === $answer || '' !== $error ) {
			throw new DatabaseFailure( '' === $error ? 'The database answered nothing.' : $error, $this->isBusy( $error ) );
		}
		if ( null !== $this->connection && $this->connection !== $this->currentConnection() ) {
			throw new DatabaseFailure( 'The connection to the database was lost in a transaction.' );
		}
		return $answer;
	}

	private function isBusy( string $error ): bool {
		return in_array( $this->errorNumber(), self::BUSY_NUMBERS, true ) || 1 === preg_match( self::BUSY_WORDS, $error );
	}

	private function isConnectionLost(): bool {
		return $this->connection !== $this->currentConnection() || in_array( $this->errorNumber(), [ 2006, 2013 ], true );
	}

	private function errorNumber(): int {
		$connection = $this->currentConnection();
		return $connection instanceof \mysqli ? mysqli_errno( $connection ) : 0;
	}

	private function currentConnection(): ?object {
		$connection = $this->wpdb->dbh;
		return is_object( $connection ) ? $connection : null;
	}

	/** @param list<int|string|null> $values */
	private function bound( string $sql, array $values ): string {
		$position = 0;
		return (string) preg_replace_callback(
			'/%[dsi]/',
			function ( array $match ) use ( $values, &$position ): string {
				$value = $values[ $position++ ];
				return match ( true ) {
					null === $value => 'NULL',
					is_int( $value ) => (string) $value,
					// phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- The placeholder itself; wpdb has none for null.
					default         => (string) $this->wpdb->prepare( $match[0], $value ),
				};
			},
			$sql
		);
	}
}
