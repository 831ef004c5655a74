<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\Outbox\MessageHandler;
use Coffer\Domain\Outbox\OutboxMessage;
use Coffer\Domain\Portal\PortalPresenter;
use Coffer\Domain\PortalLinks\FreshLink;
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
		if ( ! $this->send( $fresh ) ) {
			$links->undo( $fresh );
			throw new \RuntimeException( 'WordPress could not send the message with a fresh link.' );
		}
		$links->done( $fresh );
	}

	private function send( FreshLink $fresh ): bool {
		return DocumentLocale::run( PortalPresenter::locale( $fresh->document, $fresh->customer ), function () use ( $fresh ): bool {
			$wording = new TranslatedWording();
			$seller  = $this->services->settings()->load();
			$what    = trim( $wording->kind( $fresh->document->kind ) . ' ' . $fresh->document->number );
			/* translators: %s: kind and number of a document, such as Invoice INV-2026-0012. */
			$subject = sprintf( __( 'Your fresh link: %s', 'coffer' ), $what );
			$lines   = [
				/* translators: %s: name of a customer. */
				sprintf( __( 'Dear %s,', 'coffer' ), $fresh->customer->name ),
				'',
				/* translators: %s: kind and number of a document, such as Invoice INV-2026-0012. */
				sprintf( __( 'here is the fresh link to %s that somebody asked for:', 'coffer' ), $what ),
				'',
				$this->services->portalAddress()->url( $fresh->token ),
				'',
				__( 'If it was not you, you need not do anything: nobody else got this message.', 'coffer' ),
				'',
				$seller->businessName,
			];
			$headers = '' === $seller->businessEmail ? [] : [ 'Reply-To: ' . $seller->businessEmail ];
			return wp_mail( $fresh->customer->email, $subject, implode( "\n", $lines ), $headers );
		} );
	}
}
