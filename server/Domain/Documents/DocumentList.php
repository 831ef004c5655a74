<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Clock;
use Coffer\Domain\Page;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Reading documents. */
final class DocumentList {

	public function __construct( private readonly DocumentRepository $documents, private readonly Clock $clock ) {
	}

	/**
	 * @return Page<Document> Without lines and entries.
	 * @throws Refused `role_may_not`.
	 */
	public function list( Actor $actor, DocumentQuery $query ): Page {
		self::requireFor( $actor, $query );
		return $this->documents->list( $query, $this->clock->today() );
	}

	/**
	 * As list(), without counting.
	 *
	 * @return list<Document>
	 * @throws Refused `role_may_not`.
	 */
	public function some( Actor $actor, DocumentQuery $query ): array {
		self::requireFor( $actor, $query );
		return $this->documents->some( $query, $this->clock->today() );
	}

	/** @throws Refused `role_may_not` or `not_found`. */
	public function get( Actor $actor, int $id ): Document {
		Access::require( $actor, 'coffer_view' );
		return $this->documents->find( $id ) ?? throw new Refused( 'not_found' );
	}

	/** @throws Refused `role_may_not`. */
	private static function requireFor( Actor $actor, DocumentQuery $query ): void {
		Access::require( $actor, 'coffer_view' );
		if ( $query->mayEmail ) {
			Access::require( $actor, 'coffer_manage_customers' );
		}
	}
}
