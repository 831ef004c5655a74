<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Access;

use Coffer\Domain\Customers\SiteUsers;

defined( 'ABSPATH' ) || exit;

/** Users of the current site; on a network only those who belong to it. */
final class WordPressUsers implements SiteUsers {

	public function name( int $id ): ?string {
		$user = get_userdata( $id );
		return false === $user || ( is_multisite() && ! is_user_member_of_blog( $id ) ) ? null : (string) $user->display_name;
	}

	public function search( string $text, int $limit ): array {
		$users = get_users( [
			'search'         => '*' . $text . '*',
			'search_columns' => [ 'user_login', 'user_email', 'user_nicename', 'display_name' ],
			'number'         => $limit,
			'orderby'        => 'display_name',
		] );
		return array_map(
			static fn ( \WP_User $user ): array => [ 'id' => $user->ID, 'name' => (string) $user->display_name, 'email' => (string) $user->user_email ],
			array_values( array_filter( $users, static fn ( mixed $user ): bool => $user instanceof \WP_User ) )
		);
	}
}
