<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Imports\Import;
use Coffer\Domain\Imports\ImportKind;
use Coffer\Domain\Imports\ImportRepository;
use Coffer\Domain\Imports\ImportTally;
use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

final class WpdbImportRepository implements ImportRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function find( int $id ): ?Import {
		return $this->read( $id, '' );
	}

	public function lock( int $id ): ?Import {
		return $this->read( $id, ' FOR UPDATE' );
	}

	public function insert( ImportKind $kind, string $file_name, array $fields, Actor $actor, int $now ): int {
		return $this->database->insert( 'imports', [
			'kind'          => $kind->value,
			'file_name'     => $file_name,
			'fields'        => self::stored( $fields ),
			'created_by_id' => $actor->id,
			'created_by'    => $actor->name,
			'created_at'    => $now,
		] );
	}

	public function putRows( int $id, array $rows ): void {
		if ( [] === $rows ) {
			return;
		}
		$this->database->execute( 'DELETE FROM %i WHERE import_id = %d AND position >= %d AND position <= %d', $this->rowsTable(), $id, min( array_keys( $rows ) ), max( array_keys( $rows ) ) );
		$this->database->insertAll( 'import_rows', array_map(
			static fn ( int $position, array $values ): array => [ 'import_id' => $id, 'position' => $position, 'content' => self::stored( $values ) ],
			array_keys( $rows ),
			$rows
		) );
	}

	public function rows( int $id, int $after, int $limit ): array {
		$rows = [];
		foreach ( $this->database->rows( 'SELECT position, content FROM %i WHERE import_id = %d AND position > %d ORDER BY position LIMIT %d', $this->rowsTable(), $id, $after, $limit ) as $row ) {
			$rows[ (int) $row['position'] ] = self::texts( (string) $row['content'] );
		}
		return $rows;
	}

	public function finish( int $id, ImportTally $tally, int $now ): void {
		$counts = $tally->toArray();
		$set    = implode( ', ', array_map( static fn ( string $column ): string => "$column = %d", array_keys( $counts ) ) );
		$this->database->execute( "UPDATE %i SET state = 'done', done_at = %d, $set WHERE id = %d", $this->table(), $now, ...[ ...array_values( $counts ), $id ] );
		$this->deleteRows( $id );
	}

	public function delete( int $id ): void {
		$this->deleteRows( $id );
		$this->database->execute( 'DELETE FROM %i WHERE id = %d', $this->table(), $id );
	}

	public function forget( int $before ): void {
		foreach ( $this->database->rows( "SELECT id FROM %i WHERE state = 'open' AND created_at < %d ORDER BY id LIMIT 100", $this->table(), $before ) as $row ) {
			$this->delete( (int) $row['id'] );
		}
	}

	private function read( int $id, string $lock ): ?Import {
		$row = $this->database->row( "SELECT * FROM %i WHERE id = %d$lock", $this->table(), $id );
		if ( null === $row ) {
			return null;
		}
		$tally = new ImportTally( (int) $row['added'], (int) $row['customers_added'], (int) $row['updated'], (int) $row['skipped'], (int) $row['left_out'] );
		return new Import(
			(int) $row['id'],
			ImportKind::from( (string) $row['kind'] ),
			(string) $row['file_name'],
			self::texts( (string) $row['fields'] ),
			(int) $this->database->value( 'SELECT COUNT(*) FROM %i WHERE import_id = %d', $this->rowsTable(), $id ),
			$tally,
			(int) $row['created_by_id'],
			(int) $row['created_at'],
			null === $row['done_at'] ? null : (int) $row['done_at'],
		);
	}

	private function deleteRows( int $id ): void {
		$this->database->execute( 'DELETE FROM %i WHERE import_id = %d', $this->rowsTable(), $id );
	}

	private function table(): string {
		return $this->database->table( 'imports' );
	}

	private function rowsTable(): string {
		return $this->database->table( 'import_rows' );
	}

	/** @param list<string> $texts */
	private static function stored( array $texts ): string {
		return json_encode( $texts, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE );
	}

	/** @return list<string> */
	private static function texts( string $stored ): array {
		return array_map( strval( ... ), array_values( (array) json_decode( $stored, true ) ) );
	}
}
