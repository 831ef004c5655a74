<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Mail;

use Coffer\Domain\Outbox\DrainOutbox;
use Coffer\Domain\Outbox\MessageHandler;
use Coffer\Domain\Outbox\OutboxMessage;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** Mails what a person sent off. The address of the page is put in here, so that it never lies in the outbox. */
final class MessageMail implements MessageHandler {

	public function __construct( private readonly Services $services ) {
	}

	public function handle( OutboxMessage $message ): void {
		$deliver   = $this->services->deliverMessage();
		$departure = $deliver->begin( (int) ( $message->payload['message_id'] ?? 0 ), $message->eventId );
		if ( null === $departure ) {
			return;
		}
		try {
			$url = null === $departure->token ? null : $this->services->portalAddress()->url( $departure->token );
			Mailer::send( MessageLetter::of( $departure->message, $departure->document, $this->services->settings()->load(), $departure->message->recipient, $url ) );
		} catch ( MailFailure $failure ) {
			if ( $failure->isUnsure ) {
				$deliver->unsure( $departure->message );
				return;
			}
			$is_final = $failure->isFinal || $message->attempt >= DrainOutbox::MAX_ATTEMPTS;
			$deliver->failed( $departure->message, $failure->getMessage(), $is_final );
			if ( ! $is_final ) {
				throw $failure;
			}
			return;
		}
		$deliver->done( $departure->message );
	}
}
