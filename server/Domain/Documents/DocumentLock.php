<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** The first step of every change: the document as it is now, kept from changing, and the one that the person saw. */
final class DocumentLock {

	/** @throws Refused `not_found` or `version_conflict`. */
	public static function take( DocumentRepository $documents, int $id, int $expected_version ): Document {
		$document = $documents->lock( $id ) ?? throw new Refused( 'not_found' );
		if ( $document->version !== $expected_version ) {
			throw Refused::versionConflict( $document->version );
		}
		return $document;
	}
}
