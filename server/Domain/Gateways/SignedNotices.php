<?php
declare( strict_types=1 );

namespace Coffer\Domain\Gateways;

defined( 'ABSPATH' ) || exit;

/** A message whose signature was good. */
final class SignedNotices {

	/**
	 * @param string       $signature What proves it, as it came: the same message is not taken twice.
	 * @param list<Notice> $notices   What it is about; none when it is of no concern.
	 */
	public function __construct( public readonly string $signature, public readonly array $notices ) {
	}
}
