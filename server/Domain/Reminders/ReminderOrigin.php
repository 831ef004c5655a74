<?php
declare( strict_types=1 );

namespace Coffer\Domain\Reminders;

defined( 'ABSPATH' ) || exit;

/** The names of proposals, by which each comes about only once: of one rule, for one document, for one due date. */
final class ReminderOrigin {

	private const PREFIX = 'reminder';

	/** @param string $due_date YYYY-MM-DD. */
	public static function of( int $document_id, string $due_date, ReminderRule $rule ): string {
		return self::ofDocument( $document_id ) . "$due_date:$rule->days";
	}

	/** How the names of all proposals for a document begin. */
	public static function ofDocument( int $document_id ): string {
		return self::PREFIX . ":$document_id:";
	}

	public static function isOne( ?string $origin ): bool {
		return null !== $origin && str_starts_with( $origin, self::PREFIX . ':' );
	}
}
