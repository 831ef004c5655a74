<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\Documents\Document;

defined( 'ABSPATH' ) || exit;

/** What a text about a document relies on. A message whose facts are no longer so does not go out. */
final class MessageFacts {

	/** @return array<string, int|string|null> Amounts in minor units. */
	public static function of( Document $document ): array {
		return [
			'total'          => $document->total,
			'balance'        => $document->balance,
			'currency'       => $document->currency,
			'due_date'       => $document->dueDate,
			'workflow'       => $document->workflow->value,
			'payment_status' => $document->paymentStatus->value,
		];
	}

	/**
	 * @param array<string, mixed> $before
	 * @return list<string> Names of what differs now.
	 */
	public static function changed( array $before, Document $document ): array {
		$now = self::of( $document );
		return array_keys( array_filter( $now, static fn ( mixed $value, string $name ): bool => array_key_exists( $name, $before ) && $before[ $name ] !== $value, ARRAY_FILTER_USE_BOTH ) );
	}
}
