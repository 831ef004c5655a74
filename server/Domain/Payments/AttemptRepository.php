<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Gateways\Started;
use Coffer\Domain\Page;

defined( 'ABSPATH' ) || exit;

/** Payments that gateways have a say in. The same table as PaymentRepository. */
interface AttemptRepository {

	public function find( int $id ): ?Attempt;

	/** As it is now, kept from changing until the transaction ends. */
	public function lock( int $id ): ?Attempt;

	public function findByPublicId( string $public_id ): ?Attempt;

	/** The one that keeps others from being started. */
	public function findOpen( string $open_key ): ?Attempt;

	public function findBySession( string $gateway, string $session ): ?Attempt;

	public function findByProviderReference( string $gateway, string $reference ): ?Attempt;

	/** @return int|null Its id; null when another one with that key is open. */
	public function insert( NewAttempt $attempt, int $now ): ?int;

	/** Takes the work of starting it upon oneself. False when somebody else did so within the last seconds. */
	public function claimStart( int $id, int $now ): bool;

	/** It did not work out: whoever comes next may begin at once. */
	public function releaseStart( int $id ): void;

	/** Takes the work of asking the gateway upon oneself. False when somebody did so since. */
	public function claimCheck( int $id, int $now, int $since ): bool;

	/** What the gateway answered. Leaves alone what has a session already. */
	public function markStarted( int $id, Started $started, AttemptDetails $details, int $now ): void;

	/** Closes an attempt by its state: one that is pending, processing or before a person stays open. */
	public function markState( int $id, PaymentState $state, string $problem, int $now ): void;

	/** @param string $reference What the gateway calls the payment that a person has to look at. */
	public function markForReview( int $id, string $problem, string $reference, int $now ): void;

	/**
	 * @param string $received_on YYYY-MM-DD in the time zone of the site.
	 * @param bool   $keep_open   Whether nothing else may ever begin with its key.
	 * @return bool False when another payment has that reference of the gateway already.
	 */
	public function markSucceeded( int $id, int $amount, string $provider_reference, string $account, string $received_on, string $payer_name, string $payer_email, bool $keep_open, int $now ): bool;

	/** What staff know of money that arrived. @param string $received_on YYYY-MM-DD in the time zone of the site. */
	public function describe( int $id, string $received_on, string $reference, int $now ): void;

	/** What was paid of a payable and not given back. Minor units. */
	public function captured( string $source, string $reference ): int;

	/** Whether money for it is on its way. */
	public function isProcessing( string $source, string $reference ): bool;

	/** Whether a person has yet to look at a payment for it. */
	public function isReviewed( string $source, string $reference ): bool;

	/** @return list<Attempt> The newest first. */
	public function ofDocument( int $document_id ): array;

	/** @return list<Attempt> Newest first, those that can still matter to who pays. */
	public function recent( string $source, string $reference, int $limit ): array;

	/**
	 * Those under way that nobody asked about for a while, the longest first. All times in Unix seconds.
	 *
	 * @param int $young Whoever began after it counts as young.
	 * @param int $since Last look at a young one: then, or before.
	 * @param int $old_since Last look at an old one.
	 * @return list<int>
	 */
	public function toCheck( int $young, int $since, int $old_since, int $limit ): array;

	/** How many somebody began since. */
	public function begunBy( string $client, int $since ): int;

	/** When the last of those that the gateway knows was begun, of those begun no later than this; null when there is none. */
	public function lastBegun( string $gateway, int $before ): ?int;

	/**
	 * @param list<string> $states Empty for all.
	 * @param string|null  $source `document`, `other`, or null for all.
	 * @return Page<Attempt>
	 */
	public function list( array $states, ?string $source, string $search, bool $with_contacts, int $page, int $per_page ): Page;
}
