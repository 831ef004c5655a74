<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Mail;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Messages\CustomerMessage;
use Coffer\Domain\Settings\Settings;
use Coffer\WordPress\Portal\DocumentLocale;
use Coffer\WordPress\Portal\TranslatedWording;

defined( 'ABSPATH' ) || exit;

/** What staff wrote, as the e-mail that the customer gets. */
final class MessageLetter {

	/** @param string|null $url Null for a message without a link. */
	public static function of( CustomerMessage $message, ?Document $document, Settings $settings, string $to, #[\SensitiveParameter] ?string $url ): Letter {
		return DocumentLocale::run( $message->language, static function () use ( $message, $document, $settings, $to, $url ): Letter {
			$wording = new TranslatedWording();
			return new Letter(
				to: $to,
				subject: $message->subject,
				text: $message->body,
				url: $url,
				button: self::button( $document ),
				closing: '',
				business: $settings->businessName,
				businessEmail: $settings->businessEmail,
				language: $wording->language(),
				direction: $wording->direction(),
				reference: substr( hash_hmac( 'sha256', 'message ' . $message->id, wp_salt() ), 0, 32 ),
			);
		} );
	}

	private static function button( ?Document $document ): string {
		return match ( $document?->kind ) {
			/* translators: %s: number of an invoice. */
			DocumentKind::Invoice    => sprintf( $document->open() > 0 ? __( 'See and pay invoice %s', 'coffer' ) : __( 'See invoice %s', 'coffer' ), (string) $document->number ),
			/* translators: %s: number of a quote. */
			DocumentKind::Quote      => sprintf( __( 'See quote %s', 'coffer' ), (string) $document->number ),
			/* translators: %s: number of a credit note. */
			DocumentKind::CreditNote => sprintf( __( 'See credit note %s', 'coffer' ), (string) $document->number ),
			default                  => __( 'Open your page', 'coffer' ),
		};
	}
}
