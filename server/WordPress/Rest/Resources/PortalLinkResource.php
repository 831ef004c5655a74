<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\PortalLinks\PortalLink;
use Coffer\Domain\UtcTime;

defined( 'ABSPATH' ) || exit;

/** A portal link as contract/schemas/portal-link.json: nothing of its token, neither hash nor cipher. */
final class PortalLinkResource {

	/**
	 * @param int $now Unix seconds.
	 * @return array<string, mixed>
	 */
	public static function of( PortalLink $link, int $now ): array {
		return [
			'id'             => $link->id,
			'label'          => $link->label,
			'scope'          => $link->scope->value,
			'is_default'     => $link->isDefault,
			'created_at'     => UtcTime::iso( $link->createdAt ),
			'created_by'     => $link->createdBy,
			'last_seen_at'   => UtcTime::iso( $link->lastSeenAt ),
			'last_copied_at' => UtcTime::iso( $link->lastCopiedAt ),
			'expires_at'     => UtcTime::iso( $link->expiresAt ),
			'revoked_at'     => UtcTime::iso( $link->revokedAt ),
			'state'          => $link->state( $now ),
		];
	}
}
