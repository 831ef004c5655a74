<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Customers\MaskedText;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Payments\ReceivedPayment;
use Coffer\Domain\Payments\Refund;
use Coffer\Domain\People\Actor;
use Coffer\WordPress\PaymentWords;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** Money that came, as contract/schemas/customer-payment.json. */
final class CustomerPaymentResource {

	/** @var array<int, Document> */
	private readonly array $documents;

	/** @var array<int, list<Refund>> */
	private readonly array $refunds;

	/** @param list<ReceivedPayment> $payments Those that are asked for, so that what belongs to all of them is read at once. */
	public function __construct( Services $services, private readonly Actor $reader, array $payments ) {
		$this->documents = NamedDocuments::of( $services, array_merge( ...array_map( static fn ( ReceivedPayment $one ): array => array_keys( $one->documents ), $payments ) ) );
		$this->refunds   = $services->payments()->refundsOf( array_map( static fn ( ReceivedPayment $one ): int => $one->payment->id, $payments ) );
	}

	/** @return array<string, mixed> */
	public function of( ReceivedPayment $received ): array {
		$payment = $received->payment;
		return [
			'id'            => $payment->id,
			'provider'      => $payment->provider,
			'method'        => $payment->method->value,
			'method_label'  => 'manual' === $payment->provider ? PaymentWords::method( $payment->method->value ) : PaymentWords::gateway( $payment->provider ),
			'state'         => $payment->state->value,
			'amount'        => $payment->amount,
			'currency'      => $payment->currency,
			'received_on'   => $payment->receivedOn,
			'reference'     => $this->shown( $payment->reference ),
			'applied'       => $payment->applied,
			'refunded'      => $payment->refunded,
			'left'          => $payment->left(),
			'refunds'       => PaymentAttemptResource::refunds( $this->refunds[ $payment->id ] ?? [], $this->reader ),
			'test'          => $payment->isTest,
			'recorded_by'   => $this->shown( $received->recordedBy ),
			'documents'     => $this->documents( $received->documents ),
			'customer_id'   => 0 === $payment->customerId ? null : $payment->customerId,
			'customer_name' => $received->customerName,
		];
	}

	/**
	 * @param array<int, int> $paid
	 * @return list<array<string, mixed>>
	 */
	private function documents( array $paid ): array {
		$documents = [];
		foreach ( array_intersect_key( $paid, $this->documents ) as $id => $amount ) {
			$documents[] = [ 'document' => MoneyResource::related( $this->documents[ $id ] ), 'amount' => $amount ];
		}
		return $documents;
	}

	private function shown( string $text ): string {
		return MaskedText::for( $this->reader, $text );
	}
}
