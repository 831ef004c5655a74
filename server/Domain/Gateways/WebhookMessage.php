<?php
declare( strict_types=1 );

namespace Coffer\Domain\Gateways;

defined( 'ABSPATH' ) || exit;

/** A message as it came. */
final class WebhookMessage {

	/**
	 * @param string                $body    Untouched.
	 * @param array<string, string> $headers Lower-case names.
	 * @param int                   $now     Unix seconds.
	 */
	public function __construct(
		public readonly string $body,
		public readonly array $headers,
		public readonly int $now,
	) {
	}

	public function header( string $name ): string {
		return $this->headers[ $name ] ?? '';
	}
}
