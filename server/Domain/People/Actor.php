<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

use Coffer\Contract\Manifest;

defined( 'ABSPATH' ) || exit;

/** Who does something, with what they may do. */
final class Actor {

	/**
	 * @param int          $id           Of the WordPress user, or of the customer; 0 for the system.
	 * @param string       $name         As activity shows it, whatever becomes of the account later.
	 * @param list<string> $capabilities Those of plugin.json.
	 * @param bool         $isViewingAs  Looks at Money as another role sees it: the capabilities are those that both have.
	 */
	public function __construct(
		public readonly ActorKind $kind,
		public readonly int $id,
		public readonly string $name,
		public readonly array $capabilities = [],
		public readonly bool $isViewingAs = false,
	) {
	}

	public static function system(): self {
		return new self( ActorKind::System, 0, 'Coffer' );
	}

	/** Whoever has the command line of the server, and names nobody: has the database as well, so may do everything. */
	public static function operator(): self {
		return new self( ActorKind::System, 0, 'WP-CLI', array_keys( Manifest::CAPABILITIES ) );
	}

	/** Somebody who holds a portal link: may do nothing that staff may. */
	public static function customer( int $id, string $name ): self {
		return new self( ActorKind::Customer, $id, $name );
	}

	/** @param string $id Of the gateway that reports something, such as bank_transfer. */
	public static function gateway( string $id ): self {
		return new self( ActorKind::Gateway, 0, ucfirst( strtr( $id, '_', ' ' ) ) );
	}

	/**
	 * The same person, who looks at Money as a role sees it. Only ever narrows.
	 *
	 * @param list<string> $capabilities Of the role.
	 */
	public function viewingAs( array $capabilities ): self {
		return new self( $this->kind, $this->id, $this->name, array_values( array_intersect( $this->capabilities, $capabilities ) ), true );
	}

	public function may( string $capability ): bool {
		return in_array( $capability, $this->capabilities, true );
	}
}
