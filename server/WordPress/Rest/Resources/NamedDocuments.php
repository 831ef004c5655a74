<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentQuery;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** Documents that other things name, by their ids, read at once. */
final class NamedDocuments {

	/**
	 * @param list<int> $ids
	 * @return array<int, Document> Those that there are, without lines and entries.
	 */
	public static function of( Services $services, array $ids ): array {
		$found = [];
		foreach ( array_chunk( array_values( array_unique( $ids ) ), 100 ) as $some ) {
			foreach ( $services->documents()->list( new DocumentQuery( ids: $some, perPage: 100 ), $services->clock()->today() )->items as $document ) {
				$found[ $document->id ] = $document;
			}
		}
		return $found;
	}
}
