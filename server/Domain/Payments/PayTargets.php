<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Payables\Payables;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Finds what is to be paid. */
final class PayTargets {

	public function __construct(
		private readonly AttemptRepository $attempts,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly Payables $payables,
	) {
	}

	/**
	 * @param string $label      What is paid, in the customer's language.
	 * @param string $language   BCP 47 tag.
	 * @param string $return_url With {attempt} in the place of the attempt's id.
	 */
	public function ofDocument( Document $document, Customer $customer, string $label, string $language, string $return_url, string $cancel_url ): PayTarget {
		return new PayTarget(
			Attempt::DOCUMENT,
			(string) $document->id,
			$document->id,
			$customer->id,
			$label,
			(string) $document->number,
			$customer->email,
			$language,
			$return_url,
			$cancel_url,
			fn ( bool $keep ): Due => $this->dueOfDocument( $document->id, $customer->id, $keep )
		);
	}

	/** @return PayTarget|null Null when the source knows nothing of the reference. */
	public function ofPayable( string $source, string $reference, string $return_url, string $cancel_url ): ?PayTarget {
		$payable = $this->payables->resolve( $source, $reference );
		if ( null === $payable ) {
			return null;
		}
		return new PayTarget(
			$source,
			$reference,
			null,
			0,
			$payable->label,
			'P-{code}',
			$payable->email,
			'',
			$return_url,
			$cancel_url,
			fn ( bool $keep ): Due => Due::ofPayable(
				$payable,
				$this->attempts->captured( $source, $reference ),
				$this->attempts->isProcessing( $source, $reference ) || $this->attempts->isReviewed( $source, $reference )
			)
		);
	}

	private function dueOfDocument( int $id, int $customer_id, bool $keep ): Due {
		if ( $keep ) {
			$this->customers->lock( $customer_id );
		}
		$document = ( $keep ? $this->documents->lock( $id ) : $this->documents->find( $id ) ) ?? throw new Refused( 'payment_closed' );
		return Due::ofDocument( $document, $this->attempts->isReviewed( Attempt::DOCUMENT, (string) $id ) );
	}
}
