<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

interface PortalLinkRepository {

	/** @phpstan-impure Another request may have changed it since the last look. */
	public function find( int $id ): ?PortalLink;

	public function findByTokenHash( string $hash ): ?PortalLink;

	/** @return list<PortalLink> The default one first, then the newest. */
	public function forDocument( int $document_id ): array;

	public function defaultFor( int $document_id ): ?PortalLink;

	/** @return int Its id. It is not the default one until the document says so. */
	public function insert( NewPortalLink $link ): int;

	/**
	 * The links that open pages of a customer as far as their rows tell: neither revoked nor past a last day that staff gave,
	 * of documents that were sent and are not void. Those of settled documents may have ended all the same: LinkExpiry.
	 *
	 * @return list<PortalLink> By document, the newest first.
	 */
	public function openOfCustomer( int $customer_id, int $now, int $limit ): array;

	/** @throws Refused `version_conflict`. */
	public function change( int $id, int $expected_version, string $label, LinkScope $scope, ?string $expires_on, ?int $expires_at ): void;

	/** @throws Refused `version_conflict`. */
	public function revoke( int $id, int $expected_version, Actor $actor, string $reason, int $now ): void;

	public function markCopied( int $id, int $now ): void;

	/** @return bool False, and nothing changed, when it was seen after $unless_since. */
	public function markSeen( int $id, int $now, int $unless_since ): bool;
}
