<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Hands out documents for a file, a page at a time, as one recorded event. */
final class ExportDocuments {

	private const AT_ONCE = 100;

	public function __construct(
		private readonly DocumentList $documents,
		private readonly ActivityRepository $activity,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param callable(?int, int): DocumentQuery $query Of so many documents behind the one with this id; null: from the first.
	 * @return iterable<list<Document>> Page after page, as a list gives them. Nothing is read before the first is asked for.
	 * @throws Refused `role_may_not`, at once.
	 */
	public function export( Actor $actor, callable $query ): iterable {
		Access::require( $actor, 'coffer_export' );
		Access::requireOwnView( $actor );
		$this->activity->append( 'documents_exported', $actor, $this->clock->now() );
		return $this->pages( $actor, $query );
	}

	/**
	 * @param callable(?int, int): DocumentQuery $query
	 * @return iterable<list<Document>>
	 */
	private function pages( Actor $actor, callable $query ): iterable {
		$after = null;
		do {
			$documents = $this->documents->some( $actor, $query( $after, self::AT_ONCE ) );
			yield $documents;
			$after = [] === $documents ? null : $documents[ count( $documents ) - 1 ]->id;
		} while ( count( $documents ) === self::AT_ONCE );
	}
}
