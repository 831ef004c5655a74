<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

interface ApplicationRepository {

	public function find( int $id ): ?Application;

	/** @return list<Application> Of what pays the document, undone ones too, oldest first. */
	public function toDocument( int $document_id ): array;

	/** @return list<Application> Of what a payment or credit note pays, undone ones too, oldest first. */
	public function from( ApplicationSource $source, int $source_id ): array;

	public function insert( ApplicationSource $source, int $source_id, int $document_id, int $customer_id, int $amount, string $currency, Actor $actor, int $now ): int;

	public function markUndone( int $id, string $reason, Actor $actor, int $now ): void;

	/**
	 * Documents whose ledgers have other payments or credits than their applications say.
	 *
	 * @return list<int>
	 */
	public function unsound(): array;
}
