<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Payments\Payment;
use Coffer\Domain\People\Actor;
use Coffer\WordPress\PaymentWords;

defined( 'ABSPATH' ) || exit;

/** What could pay what, as contract/schemas/credit-source.json and credit-target.json. */
final class CreditResource {

	private readonly VerdictResource $verdicts;

	public function __construct( Actor $reader ) {
		$this->verdicts = new VerdictResource( $reader );
	}

	/**
	 * @param array{payment: ?Payment, note: ?Document, verdict: Verdict} $choice
	 * @return array<string, mixed>
	 */
	public function source( array $choice ): array {
		[ 'payment' => $payment, 'note' => $note ] = $choice;
		return [
			'source'   => null === $payment ? 'credit_note' : 'payment',
			'id'       => $payment->id ?? $note->id ?? 0,
			'label'    => null === $payment ? (string) $note?->number : PaymentWords::label( $payment ),
			'currency' => $payment->currency ?? $note->currency ?? '',
			'left'     => $payment?->left() ?? $note?->open() ?? 0,
			'verdict'  => $this->verdicts->of( $choice['verdict'] ),
		];
	}

	/**
	 * @param array{document: Document, verdict: Verdict} $choice
	 * @return array<string, mixed>
	 */
	public function target( array $choice ): array {
		$document = $choice['document'];
		return [
			'id'       => $document->id,
			'number'   => $document->number,
			'currency' => $document->currency,
			'balance'  => $document->balance,
			'due_date' => $document->dueDate,
			'version'  => $document->version,
			'verdict'  => $this->verdicts->of( $choice['verdict'] ),
		];
	}
}
