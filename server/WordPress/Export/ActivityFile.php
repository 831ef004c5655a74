<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Export;

use Coffer\Contract\Lifecycle;
use Coffer\Contract\Routes;
use Coffer\Domain\Activity\ActivityQuery;
use Coffer\Domain\Activity\Event;
use Coffer\Domain\Documents\CalendarDate;
use Coffer\WordPress\Rest\QueryArguments;
use Coffer\WordPress\Rest\Resources\EventResource;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/**
 * What happened, with a document, a customer or all there is (contract/schemas/activity-event.json).
 *
 * @implements ExportFile<Event>
 */
final class ActivityFile implements ExportFile {

	public function __construct( private readonly Services $services ) {
	}

	public function name(): string {
		return 'activity';
	}

	public function pages( array $form ): iterable {
		$bounds   = ExportBounds::of( $form );
		$narrowed = QueryArguments::of( $form, Routes::ALL['GET /customers/{id}/activity']['query'] );
		$clock    = $this->services->clock();
		return $this->services->exportActivity()->export(
			$this->services->currentActor(),
			$bounds->documentId,
			$bounds->customerId,
			static fn ( ?int $before, int $per_page ): ActivityQuery => new ActivityQuery(
				documentId: $bounds->documentId,
				customerId: $bounds->customerId,
				groups: $narrowed['group'] ?? [],
				actor: $narrowed['actor'] ?? null,
				before: $before,
				from: null === $bounds->from ? null : $clock->endOf( CalendarDate::before( $bounds->from, 1 ) ) + 1,
				to: null === $bounds->to ? null : $clock->endOf( $bounds->to ),
				perPage: $per_page,
			)
		);
	}

	public function titles(): array {
		return [
			__( 'When (UTC)', 'coffer' ),
			__( 'What', 'coffer' ),
			__( 'Sentence', 'coffer' ),
			__( 'By', 'coffer' ),
			__( 'Document', 'coffer' ),
			__( 'Currency', 'coffer' ),
			__( 'Amount', 'coffer' ),
		];
	}

	public function rows( array $page ): array {
		return array_map(
			static fn ( array $event ): array => [
				str_replace( [ 'T', 'Z' ], [ ' ', '' ], $event['at'] ),
				Sentence::translated( Lifecycle::EVENT_GROUPS[ $event['group'] ]['label'] ),
				$event['sentence'],
				$event['actor']['name'],
				(string) ( $event['document']['number'] ?? '' ),
				(string) $event['currency'],
				null === $event['amount'] ? '' : DecimalAmount::of( $event['amount'], $event['currency'] ),
			],
			$this->resources( $page )
		);
	}

	public function resources( array $page ): array {
		return array_map( ( new EventResource( $this->services, $this->services->currentActor(), $page ) )->of( ... ), $page );
	}
}
