<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

defined( 'ABSPATH' ) || exit;

/** Tasks in words, in the reader's language. */
final class TaskWords {

	/** What a task is called; what a customer wrote is called after what it is. */
	public static function label( string $label ): string {
		return match ( $label ) {
			'question'   => __( 'a question of the customer', 'coffer' ),
			'promise'    => __( 'a promise to pay', 'coffer' ),
			'not_mine'   => __( 'the customer says that this is not for them', 'coffer' ),
			'fresh_link' => __( 'a wish for a fresh link', 'coffer' ),
			'reminder'   => __( 'a proposed reminder', 'coffer' ),
			default      => $label,
		};
	}
}
