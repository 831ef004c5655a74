<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

defined( 'ABSPATH' ) || exit;

/** A portal link as stored: without its token, which only whoever holds the link and the site's key can know. */
final class PortalLink {

	/**
	 * @param string      $tokenHash SHA-256 of the token, hex; for look-up.
	 * @param string|null $sealed    The token sealed with the site's key; null when there was no key.
	 * @param string      $keyId     Which key sealed it; empty when none did.
	 * @param string      $label     What staff call it.
	 * @param string      $createdBy Name of who made it.
	 * @param int|null    $expiresAt End of the last day that staff gave it. Unix seconds, as every moment here. When it really ends: LinkExpiry.
	 * @param string|null $expiresOn That day, YYYY-MM-DD.
	 */
	public function __construct(
		public readonly int $id,
		public readonly int $documentId,
		public readonly string $tokenHash,
		public readonly ?string $sealed,
		public readonly string $keyId,
		public readonly string $label,
		public readonly LinkScope $scope,
		public readonly bool $isDefault,
		public readonly int $createdAt,
		public readonly string $createdBy,
		public readonly ?int $lastSeenAt = null,
		public readonly ?int $lastCopiedAt = null,
		public readonly ?int $expiresAt = null,
		public readonly ?int $revokedAt = null,
		public readonly ?string $revokedBy = null,
		public readonly ?string $revokeReason = null,
		public readonly ?string $expiresOn = null,
		public readonly int $version = 1,
	) {
	}
}
