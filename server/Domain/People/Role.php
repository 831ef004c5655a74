<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

use Coffer\Contract\Manifest;
use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** A role of the site, with what it may do in Money. */
final class Role {

	/** Without seeing Money, nothing else in it can be done. */
	private const BASE = 'coffer_view';

	/**
	 * @param string       $slug         As WordPress keeps it.
	 * @param string       $name         As it is stored, not translated.
	 * @param list<string> $capabilities Those of plugin.json that it has, in the order there.
	 * @param list<string> $default      Those that Coffer gives it.
	 * @param bool         $entersAdmin  Whether it may open wp-admin, where Money is.
	 */
	public function __construct(
		public readonly string $slug,
		public readonly string $name,
		public readonly string $description,
		public readonly RoleSource $source,
		public readonly array $capabilities,
		public readonly array $default,
		public readonly bool $entersAdmin,
	) {
	}

	/**
	 * What a role really needs for what somebody wants it to do.
	 *
	 * @param array<mixed> $wanted Names of capabilities.
	 * @return list<string> In the order of plugin.json.
	 * @throws InvalidInput `capability_unknown`.
	 */
	public static function complete( array $wanted ): array {
		foreach ( $wanted as $capability ) {
			if ( ! is_string( $capability ) || ! isset( Manifest::CAPABILITIES[ $capability ] ) ) {
				throw InvalidInput::at( 'capabilities', 'capability_unknown' );
			}
		}
		return [] === $wanted ? [] : array_values( array_intersect( array_keys( Manifest::CAPABILITIES ), [ self::BASE, ...$wanted ] ) );
	}

	/** @param list<string> $capabilities As complete() gives them. Whoever is let into Money has to get to it. */
	public function with( array $capabilities ): self {
		return new self( $this->slug, $this->name, $this->description, $this->source, $capabilities, $this->default, $this->entersAdmin || [] !== $capabilities );
	}

	/** Follows from what it may do and not from a counter, so that a change by another plugin is noticed as well. */
	public function version(): int {
		return 1 + crc32( implode( ' ', [ $this->slug, (int) $this->entersAdmin, ...$this->capabilities ] ) );
	}

	public function isAsItCame(): bool {
		return $this->capabilities === $this->default;
	}
}
