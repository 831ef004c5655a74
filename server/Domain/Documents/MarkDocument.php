<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Sets the facts that only a person can know: that the customer disputes it, that staff handle it by hand. */
final class MarkDocument {

	private const WORDS = [
		'disputed' => 'Disputed',
		'by_hand'  => 'Handled by hand',
	];

	public function __construct(
		private readonly DocumentChange $change,
		private readonly DocumentRepository $documents,
		private readonly ActivityRepository $activity,
	) {
	}

	/**
	 * @param array<string, bool> $input contract/schemas/mark-input.json.
	 * @throws InvalidInput|Refused
	 */
	public function mark( Actor $actor, int $id, int $expected_version, string $idempotency_key, array $input ): Document {
		$request = (string) json_encode( $input );
		return $this->change->run( 'mark', $actor, $id, $expected_version, $idempotency_key, $request, function ( Document $document, int $now ) use ( $actor, $input ): ?int {
			$before = [ 'disputed' => $document->disputed, 'by_hand' => $document->byHand ];
			$after  = array_intersect_key( $input, $before ) + $before;
			if ( $after === $before ) {
				return null;
			}
			$this->documents->mark( $document->id, $document->version, $after['disputed'], $after['by_hand'], $now );
			foreach ( array_diff_assoc( $after, $before ) as $fact => $holds ) {
				$this->activity->append( $holds ? 'document_marked' : 'document_unmarked', $actor, $now, $document->id, $document->customerId, [ 'label' => self::WORDS[ $fact ] ] );
			}
			return null;
		} );
	}
}
