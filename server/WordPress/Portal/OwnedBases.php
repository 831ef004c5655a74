<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps the first path part of customer pages free: a page that took it would be unreachable, or a customer would find a
 * page in the place of an invoice. Earlier bases are kept as well, because links with them are still out there.
 */
final class OwnedBases {

	public function __construct( private readonly PortalAddress $address ) {
	}

	public function register(): void {
		add_filter( 'wp_unique_post_slug_is_bad_hierarchical_slug', [ $this, 'isBadForPage' ], 10, 4 );
		add_filter( 'wp_unique_post_slug_is_bad_flat_slug', [ $this, 'isBad' ], 10, 2 );
		add_filter( 'wp_unique_post_slug_is_bad_attachment_slug', [ $this, 'isBad' ], 10, 2 );
	}

	public function isBadForPage( mixed $bad, mixed $slug, mixed $type = '', mixed $parent = 0 ): bool {
		return (bool) $bad || ( 0 === (int) $parent && $this->isBad( false, $slug ) );
	}

	public function isBad( mixed $bad, mixed $slug ): bool {
		return (bool) $bad || in_array( $slug, array_filter( [ $this->address->base(), ...$this->address->oldBases() ] ), true );
	}
}
