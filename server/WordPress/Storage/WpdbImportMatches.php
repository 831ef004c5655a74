<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Imports\ImportMatches;

defined( 'ABSPATH' ) || exit;

final class WpdbImportMatches implements ImportMatches {

	public function __construct( private readonly Database $database ) {
	}

	public function customersByEmail( array $emails ): array {
		return $this->customers( 'email', $emails );
	}

	public function customersByName( array $names ): array {
		return $this->customers( 'name', $names );
	}

	public function documentsByReference( array $references ): array {
		$found = [];
		foreach ( array_chunk( $references, 100 ) as $some ) {
			$places = implode( ', ', array_fill( 0, count( $some ), '%s' ) );
			$rows   = $this->database->rows( "SELECT id, reference, number FROM %i WHERE reference IN ($places) AND workflow <> 'void' ORDER BY id", $this->database->table( 'documents' ), ...$some );
			foreach ( $rows as $row ) {
				$found[ (string) $row['reference'] ] ??= [ 'id' => (int) $row['id'], 'name' => (string) ( $row['number'] ?? $row['reference'] ) ];
			}
		}
		return $found;
	}

	/**
	 * @param 'email'|'name' $column
	 * @param list<string>   $values
	 * @return array<string, array{id: int, name: string}>
	 */
	private function customers( string $column, array $values ): array {
		$found = [];
		foreach ( array_chunk( $values, 100 ) as $some ) {
			$places = implode( ', ', array_fill( 0, count( $some ), '%s' ) );
			$rows   = $this->database->rows( "SELECT id, name, $column AS matched FROM %i WHERE $column IN ($places) AND merged_into IS NULL AND erased_at IS NULL ORDER BY id", $this->database->table( 'customers' ), ...$some );
			foreach ( $rows as $row ) {
				$found[ strtolower( (string) $row['matched'] ) ] ??= [ 'id' => (int) $row['id'], 'name' => (string) $row['name'] ];
			}
		}
		return $found;
	}
}
