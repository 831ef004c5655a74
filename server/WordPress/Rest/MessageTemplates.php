<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentQuery;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\LanguageCode;
use Coffer\Domain\Messages\CustomerMessage;
use Coffer\Domain\Messages\ManageTemplates;
use Coffer\Domain\Messages\MessageText;
use Coffer\Domain\Messages\Purpose;
use Coffer\Domain\Messages\Stage;
use Coffer\Domain\Messages\Template;
use Coffer\Domain\Messages\WriteMessage;
use Coffer\Domain\Portal\PortalPresenter;
use Coffer\Domain\Refused;
use Coffer\WordPress\Mail\Letter;
use Coffer\WordPress\Mail\LetterHtml;
use Coffer\WordPress\Mail\MessageLetter;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** The texts from which messages begin. */
final class MessageTemplates {

	public function __construct( private readonly Services $services ) {
	}

	public function list( RouteCall $call ): \WP_REST_Response {
		return Answer::all( array_map( self::resource( ... ), $this->services->manageTemplates()->list( $call->actor ) ) );
	}

	public function create( RouteCall $call ): \WP_REST_Response {
		return Answer::one( self::resource( $this->services->manageTemplates()->create( $call->actor, $call->body ) ), 201 );
	}

	public function edit( RouteCall $call ): \WP_REST_Response {
		return Answer::one( self::resource( $this->services->manageTemplates()->edit( $call->actor, $call->id(), $call->version, $call->body ) ) );
	}

	public function delete( RouteCall $call ): \WP_REST_Response {
		$this->services->manageTemplates()->delete( $call->actor, $call->id(), $call->version );
		return Answer::nothing();
	}

	public function try( RouteCall $call ): \WP_REST_Response {
		$template = ManageTemplates::of( null, [ 'purpose' => Purpose::Own->value, 'name' => '-' ] + $call->body );
		$document = $this->example( $call );
		$customer = null === $document?->customerId ? null : $this->services->customers()->find( $document->customerId );
		$language = (string) ( LanguageCode::of( $call->body['language'] ?? '', 'language' ) ?? ( null === $document ? '' : PortalPresenter::locale( $document, $customer ) ) );
		$text     = null === $document || null === $customer
			? new MessageText( $template->subject, $template->body, false, $language )
			: WriteMessage::filled( $template, $this->services->messageWording()->values( $document, $customer, $language ), $language );
		$letter   = $this->letter( $text, $document, $customer );
		return Answer::one( [
			'subject'         => $letter->subject,
			'text'            => $letter->plain(),
			'html'            => LetterHtml::of( $letter ),
			'document_number' => null === $customer ? null : $document?->number,
		] );
	}

	/** The one asked for, or the latest that was sent. */
	private function example( RouteCall $call ): ?Document {
		$documents = $this->services->documentList();
		if ( isset( $call->body['document_id'] ) ) {
			$document = $documents->get( $call->actor, $call->body['document_id'] );
			return Workflow::Draft === $document->workflow ? throw new Refused( 'message_needs_sent' ) : $document;
		}
		$latest = $documents->list( $call->actor, new DocumentQuery( workflow: [ 'sent' ], orderby: 'updated_at', order: 'desc', perPage: 1 ) )->items[0] ?? null;
		return null === $latest ? null : $documents->get( $call->actor, $latest->id );
	}

	private function letter( MessageText $text, ?Document $document, ?Customer $customer ): Letter {
		$message = new CustomerMessage( 0, $document?->id, $customer->id ?? 0, Purpose::Own, Stage::Draft, $text->language, '', $text->withLink, $text->subject, $text->body, [], null, null, null, '', '', 0, null, null, 1 );
		return MessageLetter::of( $message, $document, $this->services->settings()->load(), '', $text->withLink ? $this->services->portalAddress()->example() : null );
	}

	/** @return array<string, mixed> */
	private static function resource( Template $template ): array {
		return [
			'id'       => $template->id,
			'purpose'  => $template->purpose->value,
			'name'     => $template->name,
			'language' => $template->language,
			'subject'  => $template->subject,
			'body'     => $template->body,
			'version'  => $template->version,
		];
	}
}
