<?php
declare( strict_types=1 );

namespace Coffer\Testing;

defined( 'ABSPATH' ) || exit;

/** What became of one promise that gateways make. */
final class Finding {

	/**
	 * @param string $promise  Which, such as refund.once. Never changes its meaning.
	 * @param string $sentence What was found, for the author of the gateway; for a kept promise, what it promises.
	 */
	public function __construct(
		public readonly string $promise,
		public readonly Outcome $outcome,
		public readonly string $sentence,
	) {
	}

	public function line(): string {
		return sprintf( '%-8s %-24s %s', $this->outcome->value, $this->promise, $this->sentence );
	}
}
