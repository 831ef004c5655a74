<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\FirstSteps\Beginning;
use Coffer\Domain\FirstSteps\FirstStepsRepository;
use Coffer\Domain\Samples\SampleRepository;

defined( 'ABSPATH' ) || exit;

final class WpdbFirstStepsRepository implements FirstStepsRepository {

	public const OPTION = 'coffer_first_steps';

	public function __construct( private readonly Database $database, private readonly SampleRepository $samples ) {
	}

	/** For a site that has had no Money before. */
	public static function begin(): void {
		add_option( self::OPTION, self::toArray( new Beginning( isOver: false ) ), '', true );
	}

	public function beginning(): Beginning {
		$stored = get_option( self::OPTION );
		return is_array( $stored )
			? new Beginning( false !== ( $stored['is_over'] ?? null ), true === ( $stored['pay_later'] ?? null ) )
			: new Beginning();
	}

	public function save( Beginning $beginning ): void {
		$stored = get_option( self::OPTION );
		update_option( self::OPTION, [ ...( is_array( $stored ) ? $stored : [] ), ...self::toArray( $beginning ) ], true );
	}

	public function hasCustomer(): bool {
		$samples = $this->samples->customers();
		$others  = implode( ', ', array_fill( 0, count( $samples ), '%d' ) );
		return null !== $this->database->value( 'SELECT id FROM %i' . ( [] === $samples ? '' : " WHERE id NOT IN ($others)" ) . ' LIMIT 1', $this->database->table( 'customers' ), ...$samples );
	}

	public function newestDraft(): ?int {
		return $this->newest( '=' );
	}

	public function newestSent(): ?int {
		return $this->newest( '<>' );
	}

	public function hasLink(): bool {
		return null !== $this->database->value( 'SELECT l.id FROM %i AS l INNER JOIN %i AS d ON d.id = l.document_id WHERE d.is_test = 0 LIMIT 1', $this->database->table( 'portal_links' ), $this->database->table( 'documents' ) );
	}

	/** @param '='|'<>' $draft */
	private function newest( string $draft ): ?int {
		$id = $this->database->value( "SELECT id FROM %i WHERE kind = 'invoice' AND is_test = 0 AND workflow $draft 'draft' ORDER BY id DESC LIMIT 1", $this->database->table( 'documents' ) );
		return null === $id ? null : (int) $id;
	}

	/** @return array{is_over: bool, pay_later: bool} */
	private static function toArray( Beginning $beginning ): array {
		return [ 'is_over' => $beginning->isOver, 'pay_later' => $beginning->payLater ];
	}
}
