<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Refused;
use Coffer\Domain\Text;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Changes what roles may do in Money. After each change somebody must still be able to manage Money, and whoever gives
 * that away themselves says so.
 */
final class EditRoles {

	private const NAME        = 60;
	private const DESCRIPTION = 190;

	public function __construct(
		private readonly RoleRepository $roles,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param array<mixed> $capabilities All that the role may from now on; seeing Money comes with everything else.
	 * @param bool         $ownConfirmed The actor agrees to no longer being able to manage Money.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `version_conflict`, `last_manager`, `own_access_lost`.
	 */
	public function edit( Actor $actor, string $slug, int $expected_version, array $capabilities, bool $ownConfirmed ): Role {
		$wanted = Role::complete( $capabilities );
		return $this->change( $actor, $ownConfirmed, fn (): Role => $this->give( $actor, $this->seen( $actor, 'edit', $slug, $expected_version ), $wanted ) );
	}

	/** @throws Refused As edit(), or `role_as_it_came`. */
	public function reset( Actor $actor, string $slug, int $expected_version, bool $ownConfirmed ): Role {
		return $this->change( $actor, $ownConfirmed, fn (): Role => $this->putBack( $actor, $this->seen( $actor, 'reset', $slug, $expected_version ) ) );
	}

	/**
	 * Puts back the roles of plugin.json, also those that somebody deleted. Others stay as they are.
	 *
	 * @throws Refused `role_may_not`, `last_manager`, `own_access_lost`.
	 */
	public function resetAll( Actor $actor, bool $ownConfirmed ): void {
		$this->change( $actor, $ownConfirmed, function () use ( $actor ): void {
			$this->roles->restore();
			foreach ( $this->roles->given() as $role ) {
				if ( ! $role->isAsItCame() ) {
					$this->putBack( $actor, $role );
				}
			}
		} );
	}

	/**
	 * @param string|null $copy_from Slug of the role whose rights in Money it starts with; null: it starts with seeing Money.
	 * @throws InvalidInput|Refused `role_may_not`, `text_missing`, `role_name_taken`, or `not_found` for the role to copy.
	 */
	public function add( Actor $actor, string $name, string $description, ?string $copy_from ): Role {
		$name        = Text::requiredLine( $name, self::NAME, 'name' );
		$description = Text::line( $description, self::DESCRIPTION, 'description' );
		return $this->change( $actor, false, function () use ( $actor, $name, $description, $copy_from ): Role {
			$capabilities = null === $copy_from ? Role::complete( [ 'coffer_view' ] ) : $this->known( $copy_from )->capabilities;
			$role         = $this->roles->add( $name, $description );
			$this->tell( 'role_added', $actor, $role );
			return $this->give( $actor, $role, $capabilities );
		} );
	}

	/**
	 * @param string|null $move_to Slug of the role that its people get instead; needed when there are any.
	 * @throws InvalidInput|Refused As edit(), or `role_not_added`, `role_in_use` with their number, `role_not_givable`.
	 */
	public function delete( Actor $actor, string $slug, int $expected_version, ?string $move_to, bool $ownConfirmed ): void {
		$this->change( $actor, $ownConfirmed, function () use ( $actor, $slug, $expected_version, $move_to ): void {
			$role  = $this->seen( $actor, 'delete', $slug, $expected_version );
			$count = $this->roles->people( $slug, '', 1, 1 )->total;
			if ( $count > 0 ) {
				$this->move( $actor, $role, $count, $move_to );
			}
			$this->roles->delete( $role );
			$this->tell( 'role_deleted', $actor, $role );
		} );
	}

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	private function change( Actor $actor, bool $ownConfirmed, callable $work ): mixed {
		Access::require( $actor, 'coffer_manage' );
		Access::requireOwnView( $actor );
		return $this->transaction->run( function () use ( $actor, $ownConfirmed, $work ): mixed {
			$this->roles->lock();
			// Somebody may have taken it from the actor while the lock was waited for.
			if ( ! $this->roles->manages( $actor->id ) ) {
				throw new Refused( 'role_may_not', [], Access::refusal( 'coffer_manage' ) );
			}
			$result = $work();
			if ( ! $this->roles->manages( null ) ) {
				throw new Refused( 'last_manager' );
			}
			if ( ! $ownConfirmed && ! $this->roles->manages( $actor->id ) ) {
				throw new Refused( 'own_access_lost' );
			}
			return $result;
		} );
	}

	private function known( string $slug ): Role {
		return $this->roles->find( $slug ) ?? throw new Refused( 'not_found' );
	}

	/** @param 'edit'|'reset'|'delete' $action */
	private function seen( Actor $actor, string $action, string $slug, int $expected_version ): Role {
		$role = $this->known( $slug );
		if ( $role->version() !== $expected_version ) {
			throw Refused::versionConflict( $role->version() );
		}
		$verdict = RoleActions::decide( $actor, $role )[ $action ];
		if ( ! $verdict->allowed ) {
			throw Refused::by( $verdict );
		}
		return $role;
	}

	/** @param list<string> $capabilities */
	private function give( Actor $actor, Role $role, array $capabilities ): Role {
		$changed = $role->with( $capabilities );
		$this->roles->save( $changed );
		foreach ( [
			'role_allowed'    => array_diff( $capabilities, $role->capabilities ),
			'role_disallowed' => array_diff( $role->capabilities, $capabilities ),
		] as $kind => $difference ) {
			if ( [] !== $difference ) {
				$this->tell( $kind, $actor, $role, [ 'fields' => array_values( $difference ) ] );
			}
		}
		if ( $changed->entersAdmin && ! $role->entersAdmin ) {
			$this->tell( 'role_let_in', $actor, $role );
		}
		return $changed;
	}

	private function putBack( Actor $actor, Role $role ): Role {
		$this->tell( 'role_reset', $actor, $role );
		return $this->give( $actor, $role, $role->default );
	}

	private function move( Actor $actor, Role $from, int $count, ?string $move_to ): void {
		if ( null === $move_to || $move_to === $from->slug ) {
			throw new Refused( 'role_in_use', [ 'count' => $count ] );
		}
		$to = $this->known( $move_to );
		if ( ! $this->roles->mayGive( $to ) ) {
			throw new Refused( 'role_not_givable' );
		}
		$this->roles->move( $from, $to );
		$this->tell( 'role_people_moved', $actor, $from, [ 'number' => (string) $count, 'to' => $to->name ] );
	}

	/** @param array<string, mixed> $params */
	private function tell( string $kind, Actor $actor, Role $role, array $params = [] ): void {
		$this->activity->append( $kind, $actor, $this->clock->now(), null, null, [ 'label' => $role->name, ...$params ] );
	}
}
