<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

defined( 'ABSPATH' ) || exit;

/** Which messages of gateways were received. */
interface WebhookRepository {

	public function isKnown( string $gateway, string $seal ): bool;

	public function remember( string $gateway, string $seal, int $now ): void;

	/** When the last one came; null when none ever did. */
	public function lastReceived( string $gateway ): ?int;

	/** Deletes those received before. */
	public function forget( int $before ): void;
}
