<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

defined( 'ABSPATH' ) || exit;

interface PortalLinkRepository {

	public function find( int $id ): ?PortalLink;

	public function findByTokenHash( string $hash ): ?PortalLink;

	/** @return list<PortalLink> The default one first, then the newest. */
	public function forDocument( int $document_id ): array;

	public function defaultFor( int $document_id ): ?PortalLink;

	/** @return int Its id. It is not the default one until the document says so. */
	public function insert( NewPortalLink $link ): int;

	public function markCopied( int $id, int $now ): void;

	/** @return bool False, and nothing changed, when it was seen after $unless_since. */
	public function markSeen( int $id, int $now, int $unless_since ): bool;
}
