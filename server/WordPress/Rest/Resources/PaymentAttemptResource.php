<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Customers\MaskedEmail;
use Coffer\Domain\Customers\MaskedText;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Gateways\GatewayKind;
use Coffer\Domain\Payments\Attempt;
use Coffer\Domain\Payments\PaymentState;
use Coffer\Domain\Payments\Refund;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\PaymentWords;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** An attempt to pay as staff read it: contract/schemas/payment-attempt.json. */
final class PaymentAttemptResource {

	private readonly VerdictResource $verdicts;

	public function __construct( private readonly Services $services, private readonly Actor $reader ) {
		$this->verdicts = new VerdictResource( $reader );
	}

	/** @return array<string, mixed> */
	public function of( Attempt $attempt ): array {
		return $this->all( [ $attempt ] )[0];
	}

	/**
	 * @param list<Attempt> $attempts
	 * @return list<array<string, mixed>> With as many statements as one of them takes.
	 */
	public function all( array $attempts ): array {
		$documents = array_values( array_unique( array_filter( array_map( static fn ( Attempt $attempt ): ?int => $attempt->documentId, $attempts ) ) ) );
		$labels    = $this->services->documents()->labels( $documents );
		$refunds   = $this->services->payments()->refundsOf( array_map( static fn ( Attempt $attempt ): int => $attempt->id, $attempts ) );
		return array_map( fn ( Attempt $attempt ): array => $this->one( $attempt, $labels[ $attempt->documentId ?? 0 ] ?? null, $refunds[ $attempt->id ] ?? [] ), $attempts );
	}

	/**
	 * @param array{number: string|null, customer_name: string}|null $document
	 * @param list<Refund>                                           $refunds
	 * @return array<string, mixed>
	 */
	private function one( Attempt $attempt, ?array $document, array $refunds ): array {
		$gateway = $this->services->gateways()->find( $attempt->gateway );
		return [
			'id'                 => $attempt->id,
			'source'             => $attempt->source,
			'source_label'       => $this->services->payables()->label( $attempt->source ),
			'source_reference'   => $attempt->sourceReference,
			'document_id'        => $attempt->documentId,
			'document_number'    => $document['number'] ?? null,
			'customer_id'        => 0 === $attempt->customerId ? null : $attempt->customerId,
			'customer_name'      => $document['customer_name'] ?? '',
			'payer_name'         => $attempt->payerName,
			'payer_email'        => $this->reader->may( 'coffer_manage_customers' ) || '' === $attempt->payerEmail ? $attempt->payerEmail : MaskedEmail::of( $attempt->payerEmail ),
			'gateway'            => $attempt->gateway,
			'gateway_label'      => PaymentWords::gateway( $attempt->gateway ),
			'state'              => $attempt->state->value,
			'amount'             => $attempt->amount,
			'currency'           => $attempt->currency,
			'refunded'           => $attempt->refunded,
			'provider_reference' => $attempt->providerReference,
			'provider_url'       => $gateway?->paymentUrl( $attempt->charge() ),
			'problem'            => $attempt->problem,
			'problem_text'       => PaymentWords::problem( $attempt->problem ),
			'test'               => $attempt->isTest,
			'started_at'         => UtcTime::iso( $attempt->createdAt ),
			'updated_at'         => UtcTime::iso( $attempt->updatedAt ),
			'refunds'            => self::refunds( $refunds, $this->reader ),
			'version'            => $attempt->version,
			'actions'            => $this->actions( $attempt, $gateway?->kind() ),
		];
	}

	/**
	 * @param list<Refund> $refunds
	 * @return list<array<string, mixed>> contract/schemas/refund.json
	 */
	public static function refunds( array $refunds, Actor $reader ): array {
		return array_map( static fn ( Refund $refund ): array => self::refund( $refund, $reader ), $refunds );
	}

	/** @return array<string, mixed> */
	private static function refund( Refund $refund, Actor $reader ): array {
		return [
			'amount' => $refund->amount,
			'method' => $refund->method->value,
			'reason' => MaskedText::for( $reader, $refund->reason ),
			'at'     => UtcTime::iso( $refund->at ),
			'actor'  => $refund->actorName,
			'state'  => $refund->state->value,
		];
	}

	/** @return array<string, mixed> */
	private function actions( Attempt $attempt, ?GatewayKind $kind ): array {
		$isPending = PaymentState::Pending === $attempt->state;
		$canRefund = PaymentState::Succeeded === $attempt->state && ! $attempt->isOfDocument() && $attempt->amount > $attempt->refunded;
		return $this->verdicts->all( [
			'check'   => $this->may( 'coffer_record_payments', $this->services->confirmPayment()->canAsk( $attempt ) ),
			'receive' => $this->may( 'coffer_record_payments', $isPending && GatewayKind::Instructions === $kind ),
			'refund'  => $this->may( 'coffer_refund', $canRefund ),
			'resolve' => $this->may( 'coffer_record_payments', PaymentState::NeedsReview === $attempt->state ),
		] );
	}

	private function may( string $capability, bool $fits ): Verdict {
		return match ( true ) {
			! $this->reader->may( $capability ) => Access::refusal( $capability ),
			! $fits                             => Verdict::refuse( 'wrong_state', __( 'This is not possible with the payment as it is now.', 'coffer' ) ),
			default                             => Verdict::allow(),
		};
	}
}
