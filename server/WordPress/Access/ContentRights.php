<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Access;

defined( 'ABSPATH' ) || exit;

/**
 * What a role may do with pages and posts, as far as it has to do with Money: who writes and publishes a page decides who
 * places a pay-now block on it. WordPress asks for these rights itself; Coffer only shows them.
 */
final class ContentRights {

	/** @return list<array{name: string, label: string, allowed: bool, sentence: string}> */
	public static function of( string $slug ): array {
		$has      = static fn ( string $capability ): bool => ! empty( wp_roles()->roles[ $slug ]['capabilities'][ $capability ] );
		$writes   = $has( 'edit_posts' ) || $has( 'edit_pages' );
		$releases = $has( 'publish_posts' ) || $has( 'publish_pages' );
		return [
			self::right( 'write', __( 'Write posts', 'coffer' ), $has( 'edit_posts' ), __( 'Writes drafts of posts.', 'coffer' ), __( 'Writes no posts.', 'coffer' ) ),
			self::right( 'publish', __( 'Publish posts', 'coffer' ), $has( 'publish_posts' ), __( 'Publishes posts without anybody looking first.', 'coffer' ), __( 'Somebody else has to publish.', 'coffer' ) ),
			self::right( 'edit_others', __( 'Edit other people’s posts', 'coffer' ), $has( 'edit_others_posts' ), __( 'Changes what others wrote, also a pay-now block in it.', 'coffer' ), __( 'Leaves alone what others wrote.', 'coffer' ) ),
			self::right( 'pages', __( 'Write and publish pages', 'coffer' ), $has( 'edit_pages' ) && $has( 'publish_pages' ), __( 'Writes and publishes pages.', 'coffer' ), __( 'Writes or publishes no pages.', 'coffer' ) ),
			self::right(
				'pay_now',
				__( 'Place pay-now blocks', 'coffer' ),
				$writes,
				$releases
					? __( 'Places the block wherever this role may write. Visitors can pay once the page is published; no right in Money is needed.', 'coffer' )
					: __( 'Places the block in drafts. Visitors can pay once somebody else has published the page.', 'coffer' ),
				__( 'Opens no editor, so places no block.', 'coffer' )
			),
			self::right(
				'portal',
				__( 'Design customers’ pages with the portal block', 'coffer' ),
				$has( 'edit_theme_options' ) && wp_is_block_theme(),
				__( 'Changes the template of customers’ pages in the site editor. That shows the role no document and no customer.', 'coffer' ),
				wp_is_block_theme()
					? __( 'May not change templates of the site. In a post, the block shows visitors nothing.', 'coffer' )
					: __( 'The theme has no templates to change. In a post, the block shows visitors nothing.', 'coffer' )
			),
		];
	}

	/** @return array{name: string, label: string, allowed: bool, sentence: string} */
	private static function right( string $name, string $label, bool $allowed, string $yes, string $no ): array {
		return [
			'name'     => $name,
			'label'    => $label,
			'allowed'  => $allowed,
			'sentence' => $allowed ? $yes : $no,
		];
	}
}
