<?php
declare( strict_types=1 );

namespace Coffer\Domain\Activity;

use Coffer\Domain\People\ActorKind;

defined( 'ABSPATH' ) || exit;

/** One fact that happened. Put into words late, in the reader's language, from its kind and what belongs to it. */
final class Event {

	/**
	 * @param string               $kind A key of Contract\Lifecycle::EVENTS.
	 * @param int                  $at   Unix seconds.
	 * @param array<string, mixed> $params What the sentence names: `number`, `reason`, `label`, `fields` (names of fields),
	 *                                   or `amount` (minor units) with `currency`. Never a token, never a private note.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $kind,
		public readonly int $at,
		public readonly ActorKind $actorKind,
		public readonly int $actorId,
		public readonly string $actorName,
		public readonly ?int $documentId,
		public readonly ?int $customerId,
		public readonly array $params,
	) {
	}
}
