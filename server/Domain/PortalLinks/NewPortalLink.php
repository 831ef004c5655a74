<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/** A link about to be stored. */
final class NewPortalLink {

	public function __construct(
		public readonly int $documentId,
		public readonly string $tokenHash,
		public readonly ?SealedToken $sealed,
		public readonly string $label,
		public readonly LinkScope $scope,
		public readonly Actor $createdBy,
		public readonly int $createdAt,
		public readonly ?string $expiresOn = null,
		public readonly ?int $expiresAt = null,
	) {
	}
}
