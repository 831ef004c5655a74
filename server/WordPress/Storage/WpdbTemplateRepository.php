<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Messages\Purpose;
use Coffer\Domain\Messages\Template;
use Coffer\Domain\Messages\TemplateRepository;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

final class WpdbTemplateRepository implements TemplateRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function find( int $id ): ?Template {
		$row = $this->database->row( 'SELECT * FROM %i WHERE id = %d', $this->table(), $id );
		return null === $row ? null : self::template( $row );
	}

	public function all(): array {
		return array_map( self::template( ... ), $this->database->rows( 'SELECT * FROM %i ORDER BY purpose, name, id LIMIT 500', $this->table() ) );
	}

	public function ofPurpose( Purpose $purpose ): array {
		return array_map( self::template( ... ), $this->database->rows( 'SELECT * FROM %i WHERE purpose = %s ORDER BY id', $this->table(), $purpose->value ) );
	}

	public function insert( Template $template, int $now ): int {
		return $this->database->insert( 'message_templates', [
			...self::columns( $template ),
			'created_at' => $now,
			'updated_at' => $now,
		] );
	}

	public function replace( int $id, int $expected_version, Template $template, int $now ): void {
		$columns = self::columns( $template );
		$set     = implode( ', ', array_map( static fn ( string $column ): string => "$column = %s", array_keys( $columns ) ) );
		$this->changed( $id, $this->database->execute(
			"UPDATE %i SET $set, updated_at = %d, version = version + 1 WHERE id = %d AND version = %d",
			...[ $this->table(), ...array_values( $columns ), $now, $id, $expected_version ]
		) );
	}

	public function delete( int $id, int $expected_version ): void {
		$this->changed( $id, $this->database->execute( 'DELETE FROM %i WHERE id = %d AND version = %d', $this->table(), $id, $expected_version ) );
	}

	private function changed( int $id, int $rows ): void {
		if ( 1 !== $rows ) {
			throw Refused::versionConflict( $this->find( $id )->version ?? 0 );
		}
	}

	/** @return array<string, string> */
	private static function columns( Template $template ): array {
		return [
			'purpose'  => $template->purpose->value,
			'name'     => $template->name,
			'language' => $template->language,
			'subject'  => $template->subject,
			'body'     => $template->body,
		];
	}

	/** @param array<string, string|null> $row */
	private static function template( array $row ): Template {
		return new Template(
			(int) $row['id'],
			Purpose::from( (string) $row['purpose'] ),
			(string) $row['name'],
			(string) $row['language'],
			(string) $row['subject'],
			(string) $row['body'],
			(int) $row['version'],
			(int) $row['updated_at'],
		);
	}

	private function table(): string {
		return $this->database->table( 'message_templates' );
	}
}
