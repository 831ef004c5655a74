<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\People\Actor;
use Coffer\Domain\Reminders\ReminderOrigin;

defined( 'ABSPATH' ) || exit;

/** What staff write to a customer (contract/schemas/message.json). Moments are Unix seconds. */
final class CustomerMessage {

	/**
	 * @param string               $language  Locale of the text; empty for the site's.
	 * @param string               $recipient E-mail address that it was sent to; empty until then.
	 * @param bool                 $withLink  Whether a portal link goes out with it. Never in the text itself.
	 * @param array<string, mixed> $facts     What was true of the document when the text was written: MessageFacts.
	 * @param string|null          $origin    What proposed it, once only; null for a person.
	 * @param string|null          $delivery  Event id of the message of the outbox that carries it.
	 */
	public function __construct(
		public readonly int $id,
		public readonly ?int $documentId,
		public readonly int $customerId,
		public readonly Purpose $purpose,
		public readonly Stage $state,
		public readonly string $language,
		public readonly string $recipient,
		public readonly bool $withLink,
		public readonly string $subject,
		public readonly string $body,
		public readonly array $facts,
		public readonly ?string $lastError,
		public readonly ?string $origin,
		public readonly ?string $delivery,
		public readonly string $createdBy,
		public readonly string $sentBy,
		public readonly int $createdAt,
		public readonly ?int $queuedAt,
		public readonly ?int $sentAt,
		public readonly int $version,
	) {
	}

	/** A reminder rule sent it, and no person. */
	public function isOfRule(): bool {
		return ReminderOrigin::isOne( $this->origin ) && Actor::system()->name === $this->sentBy;
	}
}
