<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Contract\Errors;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\MaskedEmail;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Messages\CustomerMessage;
use Coffer\Domain\Messages\Stage;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** A message to a customer as this reader may see it: contract/schemas/message.json. */
final class MessageResource {

	private readonly bool $contacts;
	private readonly VerdictResource $verdicts;

	/** @var array<int, ?Customer> */
	private array $customers = [];

	/** @var array<int, ?Document> */
	private array $documents = [];

	public function __construct( private readonly Services $services, private readonly Actor $reader ) {
		$this->contacts = $reader->may( 'coffer_manage_customers' );
		$this->verdicts = new VerdictResource( $reader );
	}

	/** @return array<string, mixed> */
	public function of( CustomerMessage $message ): array {
		$on_file   = $this->customers[ $message->customerId ] ??= $this->services->customers()->find( $message->customerId );
		$is_out    = in_array( $message->state, [ Stage::Queued, Stage::Sending, Stage::Sent, Stage::Unsure ], true );
		$recipient = $is_out ? $message->recipient : ( $on_file->email ?? '' );
		return [
			'id'               => $message->id,
			'document_id'      => $message->documentId,
			'document_number'  => $this->document( $message )?->number,
			'customer_id'      => $message->customerId,
			'purpose'          => $message->purpose->value,
			'state'            => $message->state->value,
			'language'         => $message->language,
			'recipient'        => $this->contacts ? $recipient : MaskedEmail::of( $recipient ),
			'recipient_masked' => ! $this->contacts && '' !== $recipient,
			'with_link'        => $message->withLink,
			'subject'          => $message->subject,
			'body'             => $message->body,
			'last_error'       => null === $message->lastError ? null : $this->hidden( Sentence::translated( $message->lastError ) ),
			'created_by'       => $message->createdBy,
			'created_at'       => UtcTime::iso( $message->createdAt ),
			'sent_by'          => $message->sentBy,
			'queued_at'        => UtcTime::iso( $message->queuedAt ),
			'sent_at'          => UtcTime::iso( $message->sentAt ),
			'version'          => $message->version,
			'actions'          => $this->verdicts->all( [
				'edit'    => $this->verdict( 'coffer_edit', $message->state->canBeEdited() ),
				'discard' => $this->verdict( 'coffer_edit', $message->state->canBeDiscarded() ),
				'copy'    => $this->verdict( 'coffer_copy_links', $message->state->canBeCopied() ),
				'send'    => $this->sending( $message, $recipient ),
			] ),
		];
	}

	private function sending( CustomerMessage $message, string $recipient ): Verdict {
		$verdict = $this->verdict( 'coffer_send_messages', $message->state->canBeSent() );
		return $verdict->allowed && '' === $recipient
			? Verdict::refuse( 'recipient_missing', Errors::ALL['recipient_missing']['sentence'], null, 'coffer_manage_customers' )
			: $verdict;
	}

	private function verdict( string $capability, bool $holds ): Verdict {
		return match ( true ) {
			! $this->reader->may( $capability ) => Access::refusal( $capability ),
			! $holds => Verdict::refuse( 'message_is_out', Errors::ALL['message_is_out']['sentence'] ),
			default  => Verdict::allow(),
		};
	}

	/** Mail servers quote the address that they refuse. */
	private function hidden( string $error ): string {
		return $this->contacts ? $error : (string) preg_replace_callback( '/[^\s<>"\'():,;]+@[^\s<>"\'():,;]+/u', static fn ( array $found ): string => MaskedEmail::of( $found[0] ), $error );
	}

	private function document( CustomerMessage $message ): ?Document {
		return null === $message->documentId ? null : $this->documents[ $message->documentId ] ??= $this->services->documents()->find( $message->documentId );
	}
}
