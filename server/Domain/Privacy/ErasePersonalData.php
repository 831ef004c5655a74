<?php
declare( strict_types=1 );

namespace Coffer\Domain\Privacy;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\DraftDocument;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\ManageLinks;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Erases what is known about somebody as far as it may be erased. Sent documents have to be kept for some years, with whom they
 * were sent to; everything that no document needs goes at once, and the rest on the first day on which it may. Amounts stay for
 * good, because the books have to add up; then they are nobody's.
 */
final class ErasePersonalData {

	private const CUSTOMERS = 10;

	public function __construct(
		private readonly PersonalDataRepository $data,
		private readonly CustomerRepository $customers,
		private readonly DraftDocument $drafts,
		private readonly ManageLinks $links,
		private readonly SettingsRepository $settings,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * Whoever calls has asked whether the actor may erase people's data: that is no capability of Money.
	 *
	 * @return list<Erasure> Of some customers with the address; ask again while there are as many as there can be at once.
	 */
	public function erase( Actor $actor, string $email ): array {
		return array_map( fn ( int $id ): Erasure => $this->eraseCustomer( $actor, $id ), $this->data->customersWith( $email, self::CUSTOMERS ) );
	}

	/** @param list<Erasure> $erasures */
	public function isDone( array $erasures ): bool {
		return count( $erasures ) < self::CUSTOMERS;
	}

	/** @return int How many payments that belong to no customer were kept as they are. */
	public function erasePayers( string $email ): int {
		return $this->transaction->run( fn (): int => $this->data->erasePayers( $email, $this->keptSince() ) );
	}

	/** Those who asked before, and whose documents may go by now. */
	public function eraseWaiting(): void {
		foreach ( $this->data->waiting( $this->keptSince(), self::CUSTOMERS ) as $id ) {
			$this->eraseCustomer( Actor::system(), $id );
		}
	}

	private function eraseCustomer( Actor $actor, int $id ): Erasure {
		return $this->transaction->run( function () use ( $actor, $id ): Erasure {
			$this->customers->lockFormer( $id );
			$customer = $this->customers->lock( $id );
			if ( null === $customer || null !== $customer->erasedAt ) {
				return new Erasure( '', 0, null );
			}
			$now = $this->clock->now();
			$this->data->lock( $customer->id );
			$this->removeOpenEnds( $actor, $customer );
			$retained = $this->data->retained( $customer->id, $this->keptSince() );
			$this->data->eraseContact( $customer->id, $now );
			if ( $retained['count'] > 0 ) {
				$this->activity->append( 'customer_erasure_limited', $actor, $now, null, $customer->id, [ 'number' => (string) $retained['count'] ] );
				return new Erasure( $customer->name, $retained['count'], $this->keptUntil( $retained['latest'] ) );
			}
			$this->data->eraseIdentity( $customer->id, $now );
			$this->activity->append( 'customer_erased', $actor, $now, null, $customer->id );
			return new Erasure( $customer->name, 0, null );
		} );
	}

	/** Drafts say nothing that has to be kept, and links would show what is kept. */
	private function removeOpenEnds( Actor $actor, Customer $customer ): void {
		$may = new Actor( $actor->kind, $actor->id, $actor->name, [ 'coffer_edit', 'coffer_copy_links' ] );
		$this->links->revokeOfCustomer( $may, $customer->id, 'The customer’s data was erased' );
		foreach ( $this->data->draftsOf( $customer->id ) as [ 'id' => $id, 'version' => $version ] ) {
			$this->drafts->delete( $may, $id, $version );
		}
	}

	/** Counted in whole calendar years from the end of the year of the document, as laws do. */
	private function keptSince(): string {
		return sprintf( '%04d-01-01', (int) substr( $this->clock->today(), 0, 4 ) - $this->settings->load()->retentionYears );
	}

	/** The last day of keeping. */
	private function keptUntil( ?string $latest ): ?string {
		return null === $latest ? null : sprintf( '%04d-12-31', (int) substr( $latest, 0, 4 ) + $this->settings->load()->retentionYears );
	}
}
