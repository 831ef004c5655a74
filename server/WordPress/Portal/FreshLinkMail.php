<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\Outbox\MessageHandler;
use Coffer\Domain\Outbox\OutboxMessage;
use Coffer\Domain\Portal\PortalPresenter;
use Coffer\Domain\PortalLinks\FreshLink;
use Coffer\WordPress\Mail\Letter;
use Coffer\WordPress\Mail\MailFailure;
use Coffer\WordPress\Mail\Mailer;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Sends a fresh link to the address on file, where the owner wants that. The link is made here and not when it was asked for,
 * so that its address never lies in the outbox; one whose message could not be sent is closed again.
 */
final class FreshLinkMail implements MessageHandler {

	public function __construct( private readonly Services $services ) {
	}

	public function handle( OutboxMessage $message ): void {
		$links = $this->services->mailFreshLink();
		$fresh = $links->make( (int) ( $message->payload['link_id'] ?? 0 ) );
		if ( null === $fresh ) {
			return;
		}
		try {
			Mailer::send( $this->letter( $fresh ) );
		} catch ( MailFailure $failure ) {
			$links->undo( $fresh );
			throw $failure;
		}
		$links->done( $fresh );
	}

	private function letter( FreshLink $fresh ): Letter {
		return DocumentLocale::run( PortalPresenter::locale( $fresh->document, $fresh->customer ), function () use ( $fresh ): Letter {
			$wording = new TranslatedWording();
			$seller  = $this->services->settings()->load();
			$what    = trim( $wording->kind( $fresh->document->kind ) . ' ' . $fresh->document->number );
			return new Letter(
				to: $fresh->customer->email,
				/* translators: %s: kind and number of a document, such as Invoice INV-2026-0012. */
				subject: sprintf( __( 'Your fresh link: %s', 'coffer' ), $what ),
				text: implode( "\n\n", [
					/* translators: %s: name of a customer. */
					sprintf( __( 'Dear %s,', 'coffer' ), $fresh->customer->name ),
					/* translators: %s: kind and number of a document, such as Invoice INV-2026-0012. */
					sprintf( __( 'here is the fresh link to %s that somebody asked for:', 'coffer' ), $what ),
				] ),
				url: $this->services->portalAddress()->url( $fresh->token ),
				button: __( 'Open your page', 'coffer' ),
				closing: __( 'If it was not you, you need not do anything: nobody else got this message.', 'coffer' ),
				business: $seller->businessName,
				businessEmail: $seller->businessEmail,
				language: $wording->language(),
				direction: $wording->direction(),
				reference: substr( hash_hmac( 'sha256', 'fresh link ' . $fresh->link->id, wp_salt() ), 0, 32 ),
				isAutomatic: true,
			);
		} );
	}
}
