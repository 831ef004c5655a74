<?php
declare( strict_types=1 );

namespace Coffer\Domain\Activity;

use Coffer\Contract\Lifecycle;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\ActorKind;

defined( 'ABSPATH' ) || exit;

/** Which facts a list shows, newest first. Nulls and empty lists mean: whatever it is. */
final class ActivityQuery {

	public readonly int $page;
	public readonly int $perPage;
	public readonly ?ActorKind $actorKind;

	/** Of a person; null: anybody of the kind. */
	public readonly ?int $actorId;

	/**
	 * @param list<string> $groups Keys of Contract\Lifecycle::EVENT_GROUPS.
	 * @param string|null  $actor  `person:ID`, or another kind of actor.
	 * @param int|null     $before Only what is older than the fact with this id.
	 * @param int|null     $from   Unix seconds, the first that counts, as $to is the last.
	 * @throws InvalidInput
	 */
	public function __construct(
		public readonly ?int $documentId = null,
		public readonly ?int $customerId = null,
		public readonly array $groups = [],
		?string $actor = null,
		public readonly ?int $before = null,
		public readonly ?int $from = null,
		public readonly ?int $to = null,
		int $page = 1,
		int $perPage = 25,
	) {
		[ $kind, $id ]   = [ ...explode( ':', $actor ?? '', 2 ), null ];
		$this->actorKind = null === $actor ? null : ActorKind::tryFrom( (string) $kind ) ?? throw InvalidInput::at( 'actor', 'invalid_input' );
		if ( null !== $id && 1 !== preg_match( '/\A(?:0|[1-9][0-9]{0,15})\z/', $id ) ) {
			throw InvalidInput::at( 'actor', 'invalid_input' );
		}
		$this->actorId = null === $id ? null : (int) $id;
		$this->page    = min( max( 1, $page ), 1_000_000_000 );
		$this->perPage = min( max( 1, $perPage ), 100 );
	}

	/** @return list<string> Kinds of the groups; empty for all kinds. */
	public function kinds(): array {
		return array_merge( ...array_map( static fn ( string $group ): array => Lifecycle::EVENT_GROUPS[ $group ]['events'], $this->groups ) );
	}

	public function offset(): int {
		return ( $this->page - 1 ) * $this->perPage;
	}
}
