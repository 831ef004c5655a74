<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Messages\CustomerMessage;
use Coffer\Domain\Messages\Finding;
use Coffer\Domain\Messages\MessageFacts;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\WordPress\Mail\LetterHtml;
use Coffer\WordPress\Mail\MessageLetter;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** A message as contract/schemas/message-preview.json. The address in it is only what one looks like. */
final class MessagePreview {

	public function __construct( private readonly Services $services, private readonly Actor $reader ) {
	}

	/** @return array<string, mixed> */
	public function of( CustomerMessage $message ): array {
		$document = $this->services->documents()->find( (int) $message->documentId ) ?? throw new Refused( 'not_found' );
		$customer = $this->services->customers()->find( $message->customerId ) ?? throw new Refused( 'not_found' );
		$letter   = MessageLetter::of( $message, $document, $this->services->settings()->load(), '', $message->withLink ? $this->services->portalAddress()->example() : null );
		return [
			'subject'  => $letter->subject,
			'html'     => LetterHtml::of( $letter ),
			'text'     => $letter->plain(),
			'findings' => array_map( self::finding( ... ), $this->services->checkMessage()->findings( $message->subject, $message->body, $document, $customer ) ),
			'changed'  => MessageFacts::changed( $message->facts, $document ),
			'link'     => ( new VerdictResource( $this->reader ) )->of( $message->withLink ? $this->services->revealPortalLink()->mailable( $document ) : Verdict::allow() ),
			'version'  => $message->version,
		];
	}

	/** @return array<string, mixed> */
	private static function finding( Finding $finding ): array {
		return [ ...$finding->toArray(), 'sentence' => Sentence::translated( $finding->kind->sentence() ) ];
	}
}
