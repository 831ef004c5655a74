<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\Settings\PortalBaseCheck;

defined( 'ABSPATH' ) || exit;

/** Finds what on this site already answers at an address that the owner would like for customer pages. */
final class BaseCollision implements PortalBaseCheck {

	/** WordPress answers these itself, or browsers, crawlers and people expect something else there. */
	private const RESERVED = [
		'admin', 'atom', 'attachment', 'author', 'category', 'comment-page', 'comments', 'dashboard', 'embed',
		'favicon', 'feed', 'index', 'login', 'page', 'rdf', 'robots', 'rss', 'rss2', 'search', 'sitemap', 'sitemaps',
		'tag', 'trackback', 'xmlrpc',
	];

	public function takenBy( string $base ): ?string {
		return self::find( $base );
	}

	/** @return string|null What uses it, in words for the owner; null when it is free. */
	public static function find( string $base ): ?string {
		return self::reserved( $base )
			?? self::folder( $base )
			?? self::site( $base )
			?? self::post( $base )
			?? self::postType( $base )
			?? self::taxonomy( $base )
			?? self::wordOfPermalinks( $base )
			?? self::rule( $base );
	}

	private static function reserved( string $base ): ?string {
		$taken = in_array( $base, self::RESERVED, true )
			|| str_starts_with( $base, 'wp-' )
			|| rest_get_url_prefix() === $base
			// Years, and pages of a page.
			|| ctype_digit( $base );
		/* translators: %s: a word, such as feed. */
		return $taken ? sprintf( __( '“%s”, which WordPress keeps for itself', 'coffer' ), $base ) : null;
	}

	/** A web server gives a folder that exists before it asks WordPress. */
	private static function folder( string $base ): ?string {
		/* translators: %s: name of a folder. */
		return file_exists( ABSPATH . $base ) ? sprintf( __( 'the folder or file “%s” on the server', 'coffer' ), $base ) : null;
	}

	private static function site( string $base ): ?string {
		if ( ! is_multisite() || is_subdomain_install() || ! is_main_site() ) {
			return null;
		}
		$network = get_network();
		$taken   = in_array( $base, get_subdirectory_reserved_names(), true )
			|| ( null !== $network && domain_exists( $network->domain, $network->path . $base . '/', get_current_network_id() ) );
		/* translators: %s: path of a site. */
		return $taken ? sprintf( __( 'the site “%s” of this network', 'coffer' ), $base ) : null;
	}

	private static function post( string $base ): ?string {
		$found = get_posts(
			[
				'name'             => $base,
				'post_type'        => [ 'page', 'post', 'attachment' ],
				'post_status'      => [ 'publish', 'future', 'draft', 'pending', 'private', 'inherit' ],
				'post_parent'      => 0,
				'posts_per_page'   => 1,
				'suppress_filters' => true,
			]
		)[0] ?? null;
		if ( null === $found ) {
			return null;
		}
		$title = '' === $found->post_title ? $base : $found->post_title;
		return match ( $found->post_type ) {
			/* translators: %s: title of a page. */
			'page'  => sprintf( __( 'the page “%s”', 'coffer' ), $title ),
			/* translators: %s: title of a post. */
			'post'  => sprintf( __( 'the post “%s”', 'coffer' ), $title ),
			/* translators: %s: title of a file in the media library. */
			default => sprintf( __( 'the file “%s” in the media library', 'coffer' ), $title ),
		};
	}

	private static function postType( string $base ): ?string {
		foreach ( get_post_types( [ 'publicly_queryable' => true ], 'objects' ) as $type ) {
			$slugs = [ is_array( $type->rewrite ) ? $type->rewrite['slug'] ?? '' : '' ];
			if ( $type->has_archive ) {
				$slugs[] = is_string( $type->has_archive ) ? $type->has_archive : $slugs[0];
			}
			if ( self::isFirstPart( $base, $slugs ) ) {
				/* translators: %s: name of a kind of content, such as Products. */
				return sprintf( __( 'the content type “%s”', 'coffer' ), $type->labels->name );
			}
		}
		return null;
	}

	private static function taxonomy( string $base ): ?string {
		foreach ( get_taxonomies( [ 'publicly_queryable' => true ], 'objects' ) as $taxonomy ) {
			if ( is_array( $taxonomy->rewrite ) && self::isFirstPart( $base, [ $taxonomy->rewrite['slug'] ?? '' ] ) ) {
				/* translators: %s: name of a taxonomy, such as Tags. */
				return sprintf( __( 'the taxonomy “%s”', 'coffer' ), $taxonomy->labels->name );
			}
		}
		return null;
	}

	private static function wordOfPermalinks( string $base ): ?string {
		global $wp_rewrite;
		return match ( $base ) {
			$wp_rewrite->author_base     => __( 'the pages of authors', 'coffer' ),
			$wp_rewrite->search_base     => __( 'the search page', 'coffer' ),
			$wp_rewrite->pagination_base,
			$wp_rewrite->comments_base,
			$wp_rewrite->comments_pagination_base => __( 'the numbering of pages', 'coffer' ),
			default                      => null,
		};
	}

	/** Whatever else a plugin or the permalink structure put first in a path. */
	private static function rule( string $base ): ?string {
		global $wp_rewrite;
		foreach ( (array) $wp_rewrite->wp_rewrite_rules() as $pattern => $target ) {
			if ( is_string( $target ) && str_contains( $target, PortalAddress::QUERY_VAR ) ) {
				continue;
			}
			if ( 1 === preg_match( '#^\^?' . preg_quote( $base, '#' ) . '(?:[/($?]|$)#', (string) $pattern ) ) {
				return __( 'another address rule of this site, probably of a plugin', 'coffer' );
			}
		}
		return null;
	}

	/** @param list<mixed> $slugs */
	private static function isFirstPart( string $base, array $slugs ): bool {
		foreach ( $slugs as $slug ) {
			if ( is_string( $slug ) && explode( '/', ltrim( $slug, '/' ) )[0] === $base ) {
				return true;
			}
		}
		return false;
	}
}
