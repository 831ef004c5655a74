<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Schedules;

use Coffer\Contract\Errors;
use Coffer\Domain\Schedules\ScheduleWording;
use Coffer\WordPress\Portal\DocumentLocale;
use Coffer\WordPress\Sentence;

defined( 'ABSPATH' ) || exit;

final class TranslatedScheduleWording implements ScheduleWording {

	public function task( string $title ): string {
		/* translators: %s: what staff call a recurring invoice. */
		$words = self::said( static fn (): string => sprintf( __( 'Recurring invoice: %s', 'coffer' ), $title ) );
		return mb_substr( $words, 0, 190 );
	}

	public function review( string $title ): string {
		/* translators: %s: what staff call a recurring invoice. */
		return self::said( static fn (): string => sprintf( __( 'Review and send the draft that the recurring invoice “%s” made.', 'coffer' ), $title ) );
	}

	public function held( string $title, string $reason ): string {
		return self::said(
			/* translators: 1: what staff call a recurring invoice. 2: a sentence. */
			static fn (): string => sprintf( __( 'The recurring invoice “%1$s” could not be sent. %2$s', 'coffer' ), $title, self::why( $reason ) )
		);
	}

	public function unmailed( string $title, string $reason ): string {
		return self::said(
			/* translators: 1: what staff call a recurring invoice. 2: a sentence. */
			static fn (): string => sprintf( __( 'What the recurring invoice “%1$s” made was sent, but not by e-mail: share its link. %2$s', 'coffer' ), $title, self::why( $reason ) )
		);
	}

	public function stopped( string $title, string $reason ): string {
		return self::said(
			/* translators: 1: what staff call a recurring invoice. 2: a sentence. */
			static fn (): string => sprintf( __( 'The recurring invoice “%1$s” is paused. %2$s', 'coffer' ), $title, self::why( $reason ) )
		);
	}

	private static function why( string $reason ): string {
		return Sentence::translated( Errors::ALL[ isset( Errors::ALL[ $reason ] ) ? $reason : 'server_error' ]['sentence'] );
	}

	/** @param callable(): string $words */
	private static function said( callable $words ): string {
		return DocumentLocale::run( get_locale(), $words );
	}
}
