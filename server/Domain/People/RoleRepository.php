<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\Page;

defined( 'ABSPATH' ) || exit;

/** Roles of the site. WordPress keeps all of them in one row, so writing one writes all. */
interface RoleRepository {

	/** @return Page<Role> Those that may do something in Money first, Coffer's own before others, then by name. */
	public function search( string $search, int $page, int $perPage ): Page;

	public function find( string $slug ): ?Role;

	/** @return list<Role> Those that plugin.json names, as far as the site has them. */
	public function given(): array;

	/** Within a transaction: nobody else changes roles meanwhile, and what is read afterwards is what is stored. */
	public function lock(): void;

	/** Stores what the role may do in Money, and that it may open wp-admin; nothing else of it. */
	public function save( Role $role ): void;

	/**
	 * @return Role With nothing of Money yet.
	 * @throws InvalidInput `role_name_taken`.
	 */
	public function add( string $name, string $description ): Role;

	public function delete( Role $role ): void;

	/** Makes the roles of plugin.json again that somebody deleted, with nothing of Money yet. */
	public function restore(): void;

	/** @return Page<RoleHolder> By name. */
	public function people( string $slug, string $search, int $page, int $perPage ): Page;

	/** Gives everybody who has the role the other one instead. */
	public function move( Role $from, Role $to ): void;

	/** Whether the person who acts may give people this role: it must not let them do more outside of Money than they should. */
	public function mayGive( Role $role ): bool;

	/**
	 * Whether this person, or anybody at all where it is null, may manage Money as roles are now.
	 *
	 * @phpstan-impure
	 */
	public function manages( ?int $user_id ): bool;
}
