<?php
declare( strict_types=1 );

namespace Coffer\Bench;

use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/** What happened, as a row of the table of events. */
final class Facts {

	/**
	 * @param array<string, mixed> $params
	 * @return array<string, int|string|null>
	 */
	public static function row( string $kind, Actor $actor, int $at, ?int $document_id, int $customer_id, array $params = [] ): array {
		return [
			'kind'        => $kind,
			'at'          => $at,
			'actor_kind'  => $actor->kind->value,
			'actor_id'    => $actor->id,
			'actor_name'  => $actor->name,
			'document_id' => $document_id,
			'customer_id' => $customer_id,
			'params'      => json_encode( (object) $params, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE ),
		];
	}
}
