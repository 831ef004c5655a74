<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

defined( 'ABSPATH' ) || exit;

/** Who does something, with what they may do. */
final class Actor {

	/**
	 * @param int          $id           Of the WordPress user, or of the customer; 0 for the system.
	 * @param string       $name         As activity shows it, whatever becomes of the account later.
	 * @param list<string> $capabilities Those of plugin.json.
	 */
	public function __construct(
		public readonly ActorKind $kind,
		public readonly int $id,
		public readonly string $name,
		public readonly array $capabilities = [],
	) {
	}

	public static function system(): self {
		return new self( ActorKind::System, 0, 'Coffer' );
	}

	/** Somebody who holds a portal link: may do nothing that staff may. */
	public static function customer( int $id, string $name ): self {
		return new self( ActorKind::Customer, $id, $name );
	}

	/** @param string $id Of the gateway that reports something, such as bank_transfer. */
	public static function gateway( string $id ): self {
		return new self( ActorKind::Gateway, 0, ucfirst( strtr( $id, '_', ' ' ) ) );
	}

	public function may( string $capability ): bool {
		return in_array( $capability, $this->capabilities, true );
	}
}
