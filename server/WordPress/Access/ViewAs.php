<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Access;

use Coffer\Contract\Manifest;

defined( 'ABSPATH' ) || exit;

/**
 * Which role a request wants to see Money as: by a header of coffer/v1, or in the address of the Money screen and of what
 * it sends forms to. Nothing of it is kept: a request that does not say it again is an ordinary one.
 */
final class ViewAs {

	public const HEADER   = 'Coffer-View-As';
	public const ARGUMENT = 'view_as';

	/** @return string|null Slug, whether or not there is such a role; null when nothing was asked for. */
	public static function asked(): ?string {
		$header = $_SERVER['HTTP_COFFER_VIEW_AS'] ?? null;
		if ( is_string( $header ) && '' !== $header ) {
			return rawurldecode( $header );
		}
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- Compared with the slugs of the site; it can only take away.
		$argument = self::isOurs() ? $_GET[ self::ARGUMENT ] ?? null : null;
		return is_string( $argument ) && '' !== $argument ? wp_unslash( $argument ) : null;
	}

	/** @return list<string> What a role may do in Money; nothing when there is no such role. */
	public static function capabilities( string $slug ): array {
		$role = wp_roles()->roles[ $slug ]['capabilities'] ?? [];
		return array_values( array_filter( array_keys( Manifest::CAPABILITIES ), static fn ( string $capability ): bool => ! empty( $role[ $capability ] ) ) );
	}

	/** The Money screen, or what its forms are sent to. */
	private static function isOurs(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Only compared.
		return is_admin() && ( Manifest::IDENTITY['screen'] === ( $_GET['page'] ?? null ) || str_ends_with( (string) ( $_SERVER['SCRIPT_NAME'] ?? '' ), '/admin-post.php' ) );
	}
}
