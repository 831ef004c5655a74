<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/**
 * What records are called where their numbers must not be told: a document by the number that the customer knows, a draft and a
 * customer by the second in which they were begun, such as draft-t6x2k1 and customer-t6x2k1-2.
 */
final class References {

	public function __construct(
		private readonly AssistantRecords $records,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
	) {
	}

	public function ofDocument( Document $document ): string {
		return $document->number ?? self::name( 'draft', $document->createdAt, $this->records->nthDraft( $document->createdAt, $document->id ) );
	}

	public function ofCustomer( Customer $customer ): string {
		return self::name( 'customer', $customer->createdAt, $this->records->nthCustomer( $customer->createdAt, $customer->id ) );
	}

	/** @throws Refused `not_found`. */
	public function document( string $reference ): Document {
		$reference = trim( $reference );
		$at        = self::moment( 'draft', $reference );
		$id        = null === $at ? $this->records->documentsNumbered( [ $reference ] )[0] ?? null : $this->records->draftAt( ...$at );
		return ( null === $id ? null : $this->documents->find( $id ) ) ?? throw new Refused( 'not_found' );
	}

	/**
	 * By what ofCustomer() says, or by a name that only one has.
	 *
	 * @throws Refused `not_found`.
	 */
	public function customer( string $reference ): Customer {
		$reference = trim( $reference );
		$at        = self::moment( 'customer', $reference );
		$named     = null === $at ? $this->records->customersNamed( [ $reference ] ) : [];
		$id        = null === $at ? ( 1 === count( $named ) ? $named[0] : null ) : $this->records->customerAt( ...$at );
		return ( null === $id ? null : $this->customers->find( $id ) ) ?? throw new Refused( 'not_found' );
	}

	private static function name( string $kind, int $created_at, int $nth ): string {
		return "$kind-" . base_convert( (string) $created_at, 10, 36 ) . ( $nth > 1 ? "-$nth" : '' );
	}

	/** @return array{int, int}|null The second, and which of it. */
	private static function moment( string $kind, string $reference ): ?array {
		return 1 === preg_match( "/\\A$kind-([0-9a-z]{4,8})(?:-([1-9][0-9]{0,5}))?\\z/", strtolower( $reference ), $parts )
			? [ (int) base_convert( $parts[1], 36, 10 ), (int) ( $parts[2] ?? 1 ) ]
			: null;
	}
}
