<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\Clock;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\LanguageCode;
use Coffer\Domain\Page;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Portal\PortalPresenter;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Begins, changes and throws away what staff write to customers. Nothing leaves the site here: SendMessage. */
final class WriteMessage {

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly ManageTemplates $templates,
		private readonly MessageWording $wording,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/message-input.json.
	 * @throws Refused `role_may_not`, `not_found`, `message_needs_sent`, and what begin() refuses.
	 */
	public function draft( Actor $actor, int $document_id, array $input ): CustomerMessage {
		Access::require( $actor, 'coffer_edit' );
		return $this->transaction->run( fn (): CustomerMessage => $this->begin( $actor, $document_id, $input ) );
	}

	/**
	 * The same for a use case that asked for permission itself, or that nobody asked, inside its transaction.
	 *
	 * @param array<string, mixed> $input  contract/schemas/message-input.json.
	 * @param string|null          $origin Whatever proposes it gives each proposal a name, and gets the same message for the same name.
	 * @throws InvalidInput|Refused `not_found`, `message_needs_sent`.
	 */
	public function begin( Actor $actor, int $document_id, array $input, ?string $origin = null ): CustomerMessage {
		$document = $this->documents->lock( $document_id ) ?? throw new Refused( 'not_found' );
		$known    = null === $origin ? null : $this->messages->ofOrigin( $origin );
		if ( null !== $known ) {
			return $known;
		}
		$verdict = WriteReadiness::of( $document );
		if ( ! $verdict->allowed ) {
			throw Refused::by( $verdict );
		}
		$purpose = Purpose::of( $input['purpose'] ?? null );
		$text    = $this->text( $purpose, $document, $this->customer( $document ), $input );
		$id      = $this->messages->insert( $document, $purpose, $text, $origin, $actor, $this->clock->now() );
		return $this->found( $id );
	}

	/**
	 * Puts the text of a template in the place of what was written.
	 *
	 * @param array<string, mixed> $input contract/schemas/message-input.json.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `version_conflict`, `message_is_out`.
	 */
	public function refill( Actor $actor, int $id, int $expected_version, array $input ): CustomerMessage {
		return $this->change( $actor, $id, $expected_version, function ( CustomerMessage $message, Document $document ) use ( $input ): void {
			$purpose = Purpose::of( $input['purpose'] ?? null );
			$text    = $this->text( $purpose, $document, $this->customer( $document ), $input + [ 'language' => $message->language ] );
			$this->messages->rewrite( $message->id, $message->version, $purpose, $text, MessageFacts::of( $document ) );
		} );
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/message-edit-input.json. With `take_facts`, the person has seen how the document is now.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `version_conflict`, `message_is_out`.
	 */
	public function edit( Actor $actor, int $id, int $expected_version, array $input ): CustomerMessage {
		return $this->change( $actor, $id, $expected_version, function ( CustomerMessage $message, Document $document ) use ( $input ): void {
			$text  = ( new MessageText( $message->subject, $message->body, $message->withLink, $message->language ) )->with( $input );
			$facts = true === ( $input['take_facts'] ?? false ) ? MessageFacts::of( $document ) : null;
			$this->messages->rewrite( $message->id, $message->version, $message->purpose, $text, $facts );
		} );
	}

	/** @throws Refused `role_may_not`, `not_found`, `version_conflict`, `message_is_out`. */
	public function discard( Actor $actor, int $id, int $expected_version ): void {
		Access::require( $actor, 'coffer_edit' );
		$this->transaction->run( function () use ( $id, $expected_version ): void {
			$message = $this->messages->lock( $id ) ?? throw new Refused( 'not_found' );
			if ( ! $message->state->canBeDiscarded() ) {
				throw new Refused( 'message_is_out' );
			}
			$this->messages->delete( $id, $expected_version );
		} );
	}

	/** @throws Refused `role_may_not`, `not_found`. */
	public function get( Actor $actor, int $id ): CustomerMessage {
		Access::require( $actor, 'coffer_view' );
		return $this->found( $id );
	}

	/**
	 * @return list<CustomerMessage> The newest first.
	 * @throws Refused `role_may_not`.
	 */
	public function ofDocument( Actor $actor, int $document_id ): array {
		Access::require( $actor, 'coffer_view' );
		return $this->messages->ofDocument( $document_id );
	}

	/**
	 * @return Page<CustomerMessage> The newest first.
	 * @throws Refused `role_may_not`.
	 */
	public function ofCustomer( Actor $actor, int $customer_id, int $page, int $per_page ): Page {
		Access::require( $actor, 'coffer_view' );
		return $this->messages->ofCustomer( $customer_id, $page, $per_page );
	}

	/** @param callable(CustomerMessage, Document): void $work */
	private function change( Actor $actor, int $id, int $expected_version, callable $work ): CustomerMessage {
		Access::require( $actor, 'coffer_edit' );
		return $this->transaction->run( function () use ( $id, $expected_version, $work ): CustomerMessage {
			$document = $this->documents->lock( (int) $this->found( $id )->documentId ) ?? throw new Refused( 'not_found' );
			$message  = $this->messages->lock( $id ) ?? throw new Refused( 'not_found' );
			if ( ! $message->state->canBeEdited() ) {
				throw new Refused( 'message_is_out' );
			}
			if ( $message->version !== $expected_version ) {
				throw Refused::versionConflict( $message->version );
			}
			$work( $message, $document );
			return $this->found( $id );
		} );
	}

	/** @param array<string, mixed> $input */
	private function text( Purpose $purpose, Document $document, Customer $customer, array $input ): MessageText {
		$language = (string) ( LanguageCode::of( $input['language'] ?? '', 'language' ) ?? PortalPresenter::locale( $document, $customer ) );
		$template = $this->templates->choose( $purpose, $language, $input['template_id'] ?? null );
		return self::filled( $template, $this->wording->values( $document, $customer, $language ), $language );
	}

	/** @param array<string, string> $values */
	public static function filled( Template $template, array $values, string $language ): MessageText {
		return new MessageText(
			TemplateText::fill( $template->subject, $values ),
			TemplateText::fill( $template->body, $values ),
			TemplateText::hasLink( $template->body ),
			$language
		);
	}

	private function customer( Document $document ): Customer {
		$customer = null === $document->customerId ? null : $this->customers->find( $document->customerId );
		return $customer ?? throw new Refused( 'not_found' );
	}

	private function found( int $id ): CustomerMessage {
		return $this->messages->find( $id ) ?? throw new Refused( 'not_found' );
	}
}
