<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Contract\Errors;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\DocumentRepository;

defined( 'ABSPATH' ) || exit;

/** What of a customer's money could pay what, with the reason where it cannot. */
final class CreditChoices {

	public function __construct( private readonly DocumentRepository $documents, private readonly PaymentRepository $payments ) {
	}

	/** @return list<array{payment: ?Payment, note: ?Document, verdict: Verdict}> What could pay a document, payments first. */
	public function sources( Document $document ): array {
		if ( null === $document->customerId ) {
			return [];
		}
		$payments = array_map(
			static fn ( Payment $payment ): array => [ 'payment' => $payment, 'note' => null, 'verdict' => self::match( $payment->currency, $document->currency ) ],
			$this->credit( $document->customerId, $document->isTest )
		);
		$notes    = array_map(
			static fn ( Document $note ): array => [ 'payment' => null, 'note' => $note, 'verdict' => self::match( $note->currency, $document->currency ) ],
			$this->documents->open( $document->customerId, DocumentKind::CreditNote, $document->isTest )
		);
		return [ ...$payments, ...$notes ];
	}

	/** @return list<array{document: Document, verdict: Verdict}> Which invoices the money on a document, or a credit note, could pay. */
	public function targets( Document $document ): array {
		if ( null === $document->customerId ) {
			return [];
		}
		$others = array_filter(
			$this->documents->open( $document->customerId, DocumentKind::Invoice, $document->isTest ),
			static fn ( Document $invoice ): bool => $invoice->id !== $document->id
		);
		return array_values( array_map(
			static fn ( Document $invoice ): array => [ 'document' => $invoice, 'verdict' => self::match( $document->currency, $invoice->currency ) ],
			$others
		) );
	}

	/**
	 * What credit a customer has left.
	 *
	 * @param bool $test Of what is for trying things out: it never mixes with what is real.
	 * @return int Minor units of that currency.
	 */
	public function left( int $customer_id, string $currency, bool $test = false ): int {
		$left = 0;
		foreach ( $this->credit( $customer_id, $test ) as $payment ) {
			$left += $payment->currency === $currency ? $payment->left() : 0;
		}
		foreach ( $this->documents->open( $customer_id, DocumentKind::CreditNote, $test ) as $note ) {
			$left += $note->currency === $currency ? $note->open() : 0;
		}
		return $left;
	}

	/** @return list<Payment> */
	private function credit( int $customer_id, bool $test ): array {
		return array_values( array_filter( $this->payments->withCredit( $customer_id ), static fn ( Payment $payment ): bool => $payment->isTest === $test ) );
	}

	private static function match( string $of, string $needed ): Verdict {
		return $of === $needed ? Verdict::allow() : Verdict::refuse( 'currency_mismatch', Errors::ALL['currency_mismatch']['sentence'] );
	}
}
