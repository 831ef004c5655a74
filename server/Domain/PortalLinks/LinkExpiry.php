<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * When a link ends, and why. Staff may give it a last day; beside that, a link ends only when its document was settled long
 * enough ago. Who still owes something is never left without a way to pay it.
 */
final class LinkExpiry {

	private const DAY = 86_400;

	/**
	 * @param int|null                 $endsAt Unix seconds; null: not by itself, for now.
	 * @param 'none'|'staff'|'settled' $why
	 */
	private function __construct(
		private readonly PortalLink $link,
		public readonly ?int $endsAt,
		public readonly string $why,
	) {
	}

	public static function of( PortalLink $link, Document $document, Settings $settings ): self {
		$days    = $settings->portal->expireAfterDays;
		$settled = null === $days || ! $document->isSettled() ? null : max( $document->updatedAt, $link->createdAt ) + $days * self::DAY;
		return match ( true ) {
			null !== $link->expiresAt && ( null === $settled || $link->expiresAt <= $settled ) => new self( $link, $link->expiresAt, 'staff' ),
			null !== $settled => new self( $link, $settled, 'settled' ),
			default           => new self( $link, null, 'none' ),
		};
	}

	/** @return 'live'|'expired'|'revoked' */
	public function state( int $now ): string {
		return match ( true ) {
			null !== $this->link->revokedAt                  => 'revoked',
			null !== $this->endsAt && $this->endsAt < $now => 'expired',
			default                                         => 'live',
		};
	}
}
