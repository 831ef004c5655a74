<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\People\Actor;
use Coffer\Domain\People\Role;
use Coffer\Domain\People\RoleActions;
use Coffer\Domain\People\RoleHolder;
use Coffer\WordPress\Access\ContentRights;
use Coffer\WordPress\Access\RoleNames;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** A role as contract/schemas/role.json, in the reader's language. */
final class RoleResource {

	private const NAMED = 3;

	private readonly VerdictResource $verdicts;

	public function __construct( private readonly Services $services, private readonly Actor $reader ) {
		$this->verdicts = new VerdictResource( $reader );
	}

	/** @return array<string, mixed> */
	public function whole( Role $role ): array {
		$people = $this->services->roles()->people( $role->slug, '', 1, self::NAMED );
		return [
			'slug'         => $role->slug,
			'name'         => RoleNames::of( $role->slug, $role->name ),
			'description'  => Sentence::translated( $role->description ),
			'source'       => $role->source->value,
			'capabilities' => $role->capabilities,
			'default'      => $role->default,
			'enters_admin' => $role->entersAdmin,
			'people'       => [
				'count' => $people->total,
				'names' => array_map( static fn ( RoleHolder $person ): string => $person->name, $people->items ),
			],
			'content'      => ContentRights::of( $role->slug ),
			'version'      => $role->version(),
			'actions'      => $this->verdicts->all( RoleActions::decide( $this->reader, $role ) ),
		];
	}

	/** @return array{id: int, name: string, is_reader: bool} */
	public function person( RoleHolder $person ): array {
		return [
			'id'        => $person->id,
			'name'      => $person->name,
			'is_reader' => $person->id === $this->reader->id,
		];
	}
}
