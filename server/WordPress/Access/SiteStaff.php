<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Access;

use Coffer\Domain\Customers\MaskedText;
use Coffer\Domain\Page;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\Staff;
use Coffer\Domain\People\StaffMember;

defined( 'ABSPATH' ) || exit;

/** The accounts of this site whose roles, or who themselves, may see Money. */
final class SiteStaff implements Staff {

	public function find( int $id ): ?StaffMember {
		$user = get_userdata( $id );
		return $user instanceof \WP_User && $user->has_cap( 'coffer_view' ) ? self::member( $user->ID, $user->display_name ) : null;
	}

	public function actor( int $id ): ?Actor {
		$user = get_userdata( $id );
		// On a network the account may live on while it no longer belongs to this site.
		$isHere = $user instanceof \WP_User && ( ! is_multisite() || is_user_member_of_blog( $id ) || is_super_admin( $id ) );
		return $isHere ? CurrentActor::of( $user ) : null;
	}

	public function search( string $search, int $page, int $per_page ): Page {
		$found = new \WP_User_Query( [
			'capability'     => 'coffer_view',
			'fields'         => [ 'ID', 'display_name' ],
			'orderby'        => [ 'display_name' => 'ASC', 'ID' => 'ASC' ],
			'number'         => $per_page,
			'paged'          => $page,
			'count_total'    => true,
			// Never the address or the name to sign in with, which WordPress searches by itself.
			'search_columns' => [ 'display_name' ],
			...( '' === trim( $search ) ? [] : [ 'search' => '*' . trim( $search, " *" ) . '*' ] ),
		] );
		$members = [];
		foreach ( (array) $found->get_results() as $user ) {
			$members[] = self::member( (int) $user->ID, (string) $user->display_name );
		}
		return new Page( $members, (int) $found->get_total() );
	}

	public function names( array $ids ): array {
		$ids = array_values( array_unique( $ids ) );
		if ( [] === $ids ) {
			return [];
		}
		// One query for all of them.
		cache_users( $ids );
		$names = [];
		foreach ( $ids as $id ) {
			$user = get_userdata( $id );
			if ( $user instanceof \WP_User ) {
				$names[ $id ] = self::member( $id, $user->display_name )->name;
			}
		}
		return $names;
	}

	/** People who never chose a name are shown by their address. */
	private static function member( int $id, string $name ): StaffMember {
		return new StaffMember( $id, MaskedText::of( $name ) );
	}
}
