<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Customers\MaskedText;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\LinkExpiry;
use Coffer\Domain\PortalLinks\PortalLink;
use Coffer\Domain\Settings\Settings;
use Coffer\Domain\UtcTime;

defined( 'ABSPATH' ) || exit;

/** A portal link as contract/schemas/portal-link.json: nothing of its token, neither hash nor cipher. */
final class PortalLinkResource {

	/**
	 * People name links after e-mail addresses, and write them into reasons.
	 *
	 * @param int $now Unix seconds.
	 * @return array<string, mixed>
	 */
	public static function of( PortalLink $link, Document $document, Settings $settings, int $now, Actor $reader ): array {
		$shown  = static fn ( ?string $text ): ?string => null === $text || $reader->may( 'coffer_manage_customers' ) ? $text : MaskedText::of( $text );
		$expiry = LinkExpiry::of( $link, $document, $settings );
		return [
			'id'             => $link->id,
			'label'          => $shown( $link->label ),
			'scope'          => $link->scope->value,
			'is_default'     => $link->isDefault,
			'created_at'     => UtcTime::iso( $link->createdAt ),
			'created_by'     => $link->createdBy,
			'last_seen_at'   => UtcTime::iso( $link->lastSeenAt ),
			'last_copied_at' => UtcTime::iso( $link->lastCopiedAt ),
			'expires_at'     => UtcTime::iso( $expiry->endsAt ),
			'revoked_at'     => UtcTime::iso( $link->revokedAt ),
			'state'          => $expiry->state( $now ),
			'version'        => $link->version,
			'expires_on'     => $link->expiresOn,
			'expiry'         => $expiry->why,
			'revoked_by'     => $link->revokedBy,
			'revoke_reason'  => $shown( $link->revokeReason ),
		];
	}
}
