<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Export;

use Coffer\Domain\Payments\ReceivedPayment;
use Coffer\Domain\Payments\ReceivedQuery;
use Coffer\WordPress\Rest\Resources\CustomerPaymentResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Money that came, of a customer or of everybody (contract/schemas/customer-payment.json).
 *
 * @implements ExportFile<ReceivedPayment>
 */
final class PaymentsFile implements ExportFile {

	public function __construct( private readonly Services $services ) {
	}

	public function name(): string {
		return 'payments';
	}

	public function pages( array $form ): iterable {
		$bounds = ExportBounds::of( $form );
		return $this->services->exportPayments()->export(
			$this->services->currentActor(),
			$bounds->customerId,
			static fn ( ?int $after, int $number ): ReceivedQuery => new ReceivedQuery( $bounds->customerId, $bounds->from, $bounds->to, perPage: $number, after: $after )
		);
	}

	public function titles(): array {
		return [
			__( 'Received', 'coffer' ),
			__( 'Customer', 'coffer' ),
			__( 'Method', 'coffer' ),
			__( 'Reference', 'coffer' ),
			__( 'Currency', 'coffer' ),
			__( 'Amount', 'coffer' ),
			__( 'Applied', 'coffer' ),
			__( 'Refunded', 'coffer' ),
			__( 'Left as credit', 'coffer' ),
			__( 'Documents', 'coffer' ),
			__( 'Recorded by', 'coffer' ),
			__( 'Test', 'coffer' ),
		];
	}

	public function rows( array $page ): array {
		return array_map(
			static function ( array $payment ): array {
				$amount = static fn ( string $field ): string => DecimalAmount::of( $payment[ $field ], $payment['currency'] );
				return [
					$payment['received_on'],
					$payment['customer_name'],
					$payment['method_label'],
					$payment['reference'],
					$payment['currency'],
					$amount( 'amount' ),
					$amount( 'applied' ),
					$amount( 'refunded' ),
					$amount( 'left' ),
					implode( ', ', array_map( static fn ( array $paid ): string => (string) $paid['document']['number'], $payment['documents'] ) ),
					$payment['recorded_by'],
					$payment['test'] ? '1' : '0',
				];
			},
			$this->resources( $page )
		);
	}

	public function resources( array $page ): array {
		return array_map( ( new CustomerPaymentResource( $this->services, $this->services->currentActor(), $page ) )->of( ... ), $page );
	}
}
