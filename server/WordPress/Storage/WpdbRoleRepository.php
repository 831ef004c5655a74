<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Contract\Manifest;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Page;
use Coffer\Domain\People\Role;
use Coffer\Domain\People\RoleHolder;
use Coffer\Domain\People\RoleRepository;
use Coffer\Domain\People\RoleSource;
use Coffer\Domain\Transaction;
use Coffer\WordPress\Access\RoleNames;
use Coffer\WordPress\Access\Roles;

defined( 'ABSPATH' ) || exit;

/** WordPress's roles: one option that it reads at the start of a request, and a row for what each person has. */
final class WpdbRoleRepository implements RoleRepository {

	private const AT_ONCE = 100;

	/** What every role has that may open wp-admin at all; more than this is power over the site. */
	private const HARMLESS = [ 'read', 'level_0' ];

	public function __construct( private readonly Database $database, private readonly Transaction $transaction ) {
	}

	public function search( string $search, int $page, int $per_page ): Page {
		$per_page = min( max( 1, $per_page ), 100 );
		$found    = [];
		foreach ( $this->all() as $role ) {
			if ( '' === $search || false !== stripos( remove_accents( self::translated( $role ) . ' ' . $role->slug ), remove_accents( $search ) ) ) {
				$found[] = $role;
			}
		}
		$own  = array_flip( array_keys( Roles::grants() ) );
		$rank = static fn ( Role $role ): array => [
			[] === $role->capabilities ? 1 : 0,
			$own[ $role->slug ] ?? PHP_INT_MAX,
			remove_accents( self::translated( $role ) ),
		];
		usort( $found, static fn ( Role $a, Role $b ): int => $rank( $a ) <=> $rank( $b ) );
		return new Page( array_slice( $found, ( min( max( 1, $page ), 1_000_000 ) - 1 ) * $per_page, $per_page ), count( $found ) );
	}

	public function find( string $slug ): ?Role {
		$role = wp_roles()->roles[ $slug ] ?? null;
		return is_array( $role ) ? self::role( $slug, $role ) : null;
	}

	public function given(): array {
		return array_values( array_filter( array_map( $this->find( ... ), array_keys( Roles::grants() ) ) ) );
	}

	public function lock(): void {
		// What WordPress caches of it meanwhile, an object cache keeps, also when the transaction is undone.
		$this->transaction->afterEnd( $this->forget( ... ) );
		$this->database->value( 'SELECT option_value FROM %i WHERE option_name = %s FOR UPDATE', $this->database->optionsTable(), Roles::OPTION );
		$this->forget();
	}

	public function save( Role $role ): void {
		$stored       = wp_roles()->roles;
		$capabilities = $stored[ $role->slug ]['capabilities'] ?? [];
		foreach ( array_keys( Manifest::CAPABILITIES ) as $capability ) {
			if ( in_array( $capability, $role->capabilities, true ) ) {
				$capabilities[ $capability ] = true;
			} else {
				unset( $capabilities[ $capability ] );
			}
		}
		if ( $role->entersAdmin ) {
			$capabilities['read'] = true;
		}
		$stored[ $role->slug ]['capabilities'] = $capabilities;
		// One write: WordPress's own add_cap() writes all roles again for every capability.
		update_option( wp_roles()->role_key, $stored, true );
		$this->forget();
	}

	public function add( string $name, string $description ): Role {
		foreach ( $this->all() as $role ) {
			if ( in_array( self::folded( $name ), [ self::folded( $role->name ), self::folded( self::translated( $role ) ) ], true ) ) {
				throw InvalidInput::at( 'name', 'role_name_taken' );
			}
		}
		$slug = $this->free( 'money_' . trim( substr( sanitize_key( strtr( remove_accents( $name ), ' ', '_' ) ), 0, 40 ), '_-' ) );
		add_role( $slug, $name, [ 'read' => true ] );
		Roles::remember( [ ...Roles::added(), $slug => $description ] );
		$this->forget();
		return $this->find( $slug ) ?? throw new DatabaseFailure( 'The role could not be stored.' );
	}

	public function delete( Role $role ): void {
		remove_role( $role->slug );
		Roles::remember( array_diff_key( Roles::added(), [ $role->slug => true ] ) );
		$this->forget();
	}

	public function restore(): void {
		foreach ( array_keys( Manifest::ROLES ) as $slug ) {
			if ( null === $this->find( $slug ) ) {
				Roles::make( $slug );
			}
		}
		$this->forget();
	}

	public function people( string $slug, string $search, int $page, int $per_page ): Page {
		$per_page = min( max( 1, $per_page ), 100 );
		$from     = 'FROM %i AS people INNER JOIN %i AS roles ON roles.user_id = people.ID WHERE roles.meta_key = %s AND roles.meta_value LIKE %s';
		$values   = [
			$this->database->usersTable(),
			$this->database->userMetaTable(),
			$this->database->rolesKey(),
			$this->database->like( '"' . $slug . '"', true ),
		];
		if ( '' !== $search ) {
			$from    .= ' AND people.display_name LIKE %s';
			$values[] = $this->database->like( $search, true );
		}
		$rows = $this->database->rows(
			"SELECT people.ID AS id, people.display_name AS name $from ORDER BY people.display_name, people.ID LIMIT %d OFFSET %d",
			...[ ...$values, $per_page, ( min( max( 1, $page ), 1_000_000 ) - 1 ) * $per_page ]
		);
		return new Page(
			array_map( static fn ( array $row ): RoleHolder => new RoleHolder( (int) $row['id'], (string) $row['name'] ), $rows ),
			(int) $this->database->value( "SELECT COUNT(*) $from", ...$values )
		);
	}

	public function move( Role $from, Role $to ): void {
		while ( [] !== $people = $this->people( $from->slug, '', 1, self::AT_ONCE )->items ) {
			foreach ( $people as $person ) {
				$user = new \WP_User( $person->id );
				$user->add_role( $to->slug );
				$user->remove_role( $from->slug );
				$this->transaction->afterEnd( static fn () => clean_user_cache( $person->id ) );
			}
		}
	}

	public function mayGive( Role $role ): bool {
		$own   = [ ...self::HARMLESS, ...array_keys( Manifest::CAPABILITIES ) ];
		$power = array_diff( array_keys( array_filter( wp_roles()->roles[ $role->slug ]['capabilities'] ?? [] ) ), $own );
		return [] === $power || ( current_user_can( 'promote_users' ) && isset( self::editable()[ $role->slug ] ) );
	}

	public function manages( ?int $user_id ): bool {
		if ( null !== $user_id ) {
			return user_can( $user_id, 'coffer_manage' );
		}
		if ( is_multisite() && [] !== array_filter( get_super_admins(), static fn ( string $login ): bool => false !== get_user_by( 'login', $login ) ) ) {
			return true;
		}
		$page = 0;
		do {
			$people = get_users(
				[
					'capability'    => 'coffer_manage',
					'fields'        => 'ID',
					'number'        => self::AT_ONCE,
					'paged'         => ++$page,
					'orderby'       => 'ID',
					'cache_results' => false,
				]
			);
			foreach ( $people as $id ) {
				// The query finds also those who were refused it by name.
				if ( user_can( (int) $id, 'coffer_manage' ) ) {
					return true;
				}
			}
		} while ( count( $people ) === self::AT_ONCE );
		return false;
	}

	/** @return list<Role> */
	private function all(): array {
		$roles = [];
		foreach ( wp_roles()->roles as $slug => $role ) {
			$roles[] = self::role( (string) $slug, $role );
		}
		return $roles;
	}

	/** @param array<mixed> $stored As WordPress keeps it: name, and capability to whether it is allowed. */
	private static function role( string $slug, array $stored ): Role {
		$capabilities = is_array( $stored['capabilities'] ?? null ) ? array_filter( $stored['capabilities'] ) : [];
		$added        = Roles::added();
		$source       = match ( true ) {
			isset( Manifest::ROLES[ $slug ] ) => RoleSource::Coffer,
			isset( $added[ $slug ] )          => RoleSource::Added,
			default                           => RoleSource::Site,
		};
		return new Role(
			$slug,
			(string) ( $stored['name'] ?? $slug ),
			$added[ $slug ] ?? Manifest::ROLES[ $slug ]['description'] ?? '',
			$source,
			array_values( array_filter( array_keys( Manifest::CAPABILITIES ), static fn ( string $capability ): bool => isset( $capabilities[ $capability ] ) ) ),
			Role::complete( Roles::grants()[ $slug ] ?? [] ),
			isset( $capabilities['read'] )
		);
	}

	private static function translated( Role $role ): string {
		return RoleNames::of( $role->slug, $role->name );
	}

	private static function folded( string $name ): string {
		return strtolower( remove_accents( trim( $name ) ) );
	}

	private function free( string $slug ): string {
		$candidate = $slug;
		for ( $number = 2; null !== $this->find( $candidate ); $number++ ) {
			$candidate = "{$slug}_$number";
		}
		return $candidate;
	}

	/** @return array<string, mixed> Roles that the person may give to others, as WordPress and other plugins see it. */
	private static function editable(): array {
		require_once ABSPATH . 'wp-admin/includes/user.php';
		return get_editable_roles();
	}

	private function forget(): void {
		foreach ( [ Roles::OPTION, wp_roles()->role_key, 'alloptions' ] as $name ) {
			wp_cache_delete( $name, 'options' );
		}
		wp_roles()->for_site();
	}
}
