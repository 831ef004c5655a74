<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Clock;
use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Money\Currency;

defined( 'ABSPATH' ) || exit;

/**
 * Everything that a language model and other programs may know of a document (contract/schemas/ability-document.json), and nothing
 * else: what is not named here cannot be told.
 */
final class DocumentFacts {

	private function __construct(
		public readonly string $reference,
		public readonly DocumentKind $kind,
		public readonly ?string $number,
		public readonly string $customer,
		public readonly ?string $customerReference,
		public readonly string $state,
		public readonly string $total,
		public readonly string $balance,
		public readonly string $currency,
		public readonly ?string $issueDate,
		public readonly ?string $dueDate,
		public readonly int $daysOverdue,
		public readonly bool $disputed,
		public readonly bool $byHand,
		public readonly ?string $seenOn,
	) {
	}

	public static function of( Document $document, string $reference, ?string $customer_reference, Clock $clock ): self {
		$today = $clock->today();
		return new self(
			$reference,
			$document->kind,
			$document->number,
			$document->customerName,
			$customer_reference,
			self::state( $document, $today ),
			self::decimal( $document->total, $document->currency ),
			self::decimal( $document->open(), $document->currency ),
			$document->currency,
			$document->issueDate,
			$document->dueDate,
			$document->isOverdue( $today ) && null !== $document->dueDate ? CalendarDate::daysBetween( $document->dueDate, $today ) : 0,
			$document->disputed,
			$document->byHand,
			null === $document->lastSeenAt ? null : $clock->dayOf( $document->lastSeenAt ),
		);
	}

	/** Code of where it stands, as contract/schemas/ability-document.json has them. */
	public static function state( Document $document, string $today ): string {
		return match ( true ) {
			Workflow::Draft === $document->workflow, Workflow::Void === $document->workflow => $document->workflow->value,
			DocumentKind::CreditNote === $document->kind => 'credit',
			DocumentKind::Quote === $document->kind      => match ( true ) {
				$document->isPastLastDay( $today )      => 'expired',
				Workflow::Sent === $document->workflow => 'open',
				default                                 => $document->workflow->value,
			},
			$document->writtenOff && $document->open() <= 0        => 'written_off',
			PaymentStatus::Processing === $document->paymentStatus => 'processing',
			PaymentStatus::Paid === $document->paymentStatus => 'paid',
			in_array( $document->paymentStatus, [ PaymentStatus::Refunded, PaymentStatus::PartiallyRefunded ], true ) => 'refunded',
			$document->isOverdue( $today )                   => 'overdue',
			PaymentStatus::Partial === $document->paymentStatus => 'partly_paid',
			default                                          => 'open',
		};
	}

	/** For programs: 1200.00, with as many places as the currency has. Also for sums, which may be larger than any one Amount. */
	public static function decimal( int $minor, string $currency ): string {
		if ( ! Currency::isKnown( $currency ) ) {
			return '';
		}
		$places = Currency::fromCode( $currency )->digits;
		$digits = str_pad( (string) abs( $minor ), $places + 1, '0', STR_PAD_LEFT );
		return ( $minor < 0 ? '-' : '' ) . ( 0 === $places ? $digits : substr( $digits, 0, -$places ) . '.' . substr( $digits, -$places ) );
	}

	/** @return array<string, mixed> */
	public function toArray(): array {
		return [
			'reference'          => $this->reference,
			'kind'               => $this->kind->value,
			'number'             => $this->number,
			'customer'           => $this->customer,
			'customer_reference' => $this->customerReference,
			'state'              => $this->state,
			'total'              => $this->total,
			'balance'            => $this->balance,
			'currency'           => $this->currency,
			'issue_date'         => $this->issueDate,
			'due_date'           => $this->dueDate,
			'days_overdue'       => $this->daysOverdue,
			'disputed'           => $this->disputed,
			'by_hand'            => $this->byHand,
			'seen_on'            => $this->seenOn,
		];
	}
}
