<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Gateways\Started;
use Coffer\Domain\Page;
use Coffer\Domain\Payments\Attempt;
use Coffer\Domain\Payments\AttemptDetails;
use Coffer\Domain\Payments\AttemptRepository;
use Coffer\Domain\Payments\NewAttempt;
use Coffer\Domain\Payments\PaymentState;

defined( 'ABSPATH' ) || exit;

/** Attempts to pay are payments that a gateway has a say in: rows of the table of payments that have a name for browsers. */
final class WpdbAttemptRepository implements AttemptRepository {

	/** Somebody who took it upon them to start an attempt has this long before another one may. Seconds. */
	private const START_LEASE = 15;

	private const UNDER_WAY = "'pending', 'processing'";

	public function __construct( private readonly Database $database ) {
	}

	public function find( int $id ): ?Attempt {
		return $this->one( 'id = %d', $id );
	}

	public function lock( int $id ): ?Attempt {
		return $this->one( 'id = %d AND public_id IS NOT NULL FOR UPDATE', $id );
	}

	public function findByPublicId( string $public_id ): ?Attempt {
		return $this->one( 'public_id = %s', $public_id );
	}

	public function findOpen( string $open_key ): ?Attempt {
		return $this->one( 'open_key = %s', $open_key );
	}

	public function findBySession( string $gateway, string $session ): ?Attempt {
		return $this->one( 'provider = %s AND session_reference = %s', $gateway, $session );
	}

	public function findByProviderReference( string $gateway, string $reference ): ?Attempt {
		return $this->one( 'provider = %s AND provider_reference = %s', $gateway, $reference );
	}

	public function insert( NewAttempt $attempt, int $now ): ?int {
		// Waits for another transaction that opens the same, until that ends.
		$inserted = $this->database->execute(
			'INSERT IGNORE INTO %i (customer_id, provider, method, state, amount, currency, received_on, reference, public_id, source, source_reference, document_id, open_key, is_test, label, details, client, created_at, updated_at)
			VALUES (COALESCE( ( SELECT merged_into FROM %i WHERE id = %d ), %d ), %s, %s, %s, %d, %s, %s, %s, %s, %s, %s, %s, %s, %d, %s, %s, %s, %d, %d)',
			$this->table(),
			// Whoever was merged into another customer while this was prepared.
			$this->database->table( 'customers' ),
			$attempt->customerId,
			$attempt->customerId,
			$attempt->gateway,
			$attempt->method->value,
			PaymentState::Pending->value,
			$attempt->amount,
			$attempt->currency,
			gmdate( 'Y-m-d', $now ),
			'',
			$attempt->publicId,
			$attempt->source,
			$attempt->sourceReference,
			$attempt->documentId,
			$attempt->openKey,
			$attempt->isTest ? 1 : 0,
			$attempt->label,
			self::stored( $attempt->details ),
			$attempt->client,
			$now,
			$now
		);
		return 1 === $inserted ? (int) $this->database->value( 'SELECT id FROM %i WHERE public_id = %s', $this->table(), $attempt->publicId ) : null;
	}

	public function claimStart( int $id, int $now ): bool {
		return 1 === $this->database->execute(
			"UPDATE %i SET checked_at = %d WHERE id = %d AND session_reference IS NULL AND state = 'pending' AND checked_at <= %d",
			$this->table(),
			$now,
			$id,
			$now - self::START_LEASE
		);
	}

	public function releaseStart( int $id ): void {
		$this->database->execute( 'UPDATE %i SET checked_at = 0 WHERE id = %d AND session_reference IS NULL', $this->table(), $id );
	}

	public function claimCheck( int $id, int $now, int $since ): bool {
		return 1 === $this->database->execute( 'UPDATE %i SET checked_at = %d WHERE id = %d AND checked_at <= %d AND checked_at <> %d', $this->table(), $now, $id, $since, $now );
	}

	public function markStarted( int $id, Started $started, AttemptDetails $details, int $now ): void {
		$this->database->execute(
			'UPDATE %i SET session_reference = %s, account = %s, details = %s, expires_at = %s, checked_at = 0, version = version + 1, updated_at = %d WHERE id = %d AND session_reference IS NULL',
			$this->table(),
			$started->session,
			$started->account,
			self::stored( $details ),
			$started->expiresAt,
			$now,
			$id
		);
	}

	public function markState( int $id, PaymentState $state, string $problem, int $now ): void {
		$this->database->execute(
			'UPDATE %i SET state = %s, unapplied = ' . ( PaymentState::Succeeded === $state ? 'amount - applied - refunded' : '0' ) . ', problem = %s, open_key = ' . ( $this->keepsOpen( $state ) ? 'open_key' : 'NULL' ) . ', version = version + 1, updated_at = %d WHERE id = %d',
			$this->table(),
			$state->value,
			$problem,
			$now,
			$id
		);
	}

	public function markForReview( int $id, string $problem, string $reference, int $now ): void {
		$this->markState( $id, PaymentState::NeedsReview, $problem, $now );
		$this->database->execute( 'UPDATE %i SET reference = %s WHERE id = %d', $this->table(), mb_substr( $reference, 0, 190 ), $id );
	}

	public function markSucceeded( int $id, int $amount, string $provider_reference, string $account, string $received_on, string $payer_name, string $payer_email, bool $keep_open, int $now ): bool {
		$other = $this->database->value(
			'SELECT p.id FROM %i AS p INNER JOIN %i AS own ON own.provider = p.provider WHERE own.id = %d AND p.id <> own.id AND p.provider_reference = %s',
			$this->table(),
			$this->table(),
			$id,
			$provider_reference
		);
		if ( null !== $other ) {
			return false;
		}
		$this->database->execute(
			"UPDATE %i SET state = 'succeeded', problem = '', amount = %d, unapplied = %d - applied - refunded, provider_reference = %s, account = %s, received_on = %s, payer_name = %s, payer_email = %s, open_key = " . ( $keep_open ? 'open_key' : 'NULL' ) . ", version = version + 1, updated_at = %d WHERE id = %d",
			$this->table(),
			$amount,
			$amount,
			'' === $provider_reference ? null : $provider_reference,
			$account,
			$received_on,
			mb_substr( $payer_name, 0, 250 ),
			mb_substr( $payer_email, 0, 250 ),
			$now,
			$id
		);
		return true;
	}

	public function describe( int $id, string $received_on, string $reference, int $now ): void {
		$this->database->execute( 'UPDATE %i SET received_on = %s, reference = %s, updated_at = %d WHERE id = %d', $this->table(), $received_on, $reference, $now, $id );
	}

	public function captured( string $source, string $reference ): int {
		return (int) $this->database->value(
			"SELECT COALESCE(SUM(amount - refunded), 0) FROM %i WHERE source = %s AND source_reference = %s AND state = 'succeeded'",
			$this->table(),
			$source,
			$reference
		);
	}

	public function isProcessing( string $source, string $reference ): bool {
		return $this->hasAny( $source, $reference, PaymentState::Processing );
	}

	public function isReviewed( string $source, string $reference ): bool {
		return $this->hasAny( $source, $reference, PaymentState::NeedsReview );
	}

	public function ofDocument( int $document_id ): array {
		return $this->several( 'document_id = %d AND public_id IS NOT NULL ORDER BY id DESC LIMIT 100', $document_id );
	}

	public function recent( string $source, string $reference, int $limit ): array {
		return $this->several( 'source = %s AND source_reference = %s AND public_id IS NOT NULL ORDER BY id DESC LIMIT %d', $source, $reference, $limit );
	}

	public function toCheck( int $young, int $since, int $old_since, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT id FROM %i WHERE state IN (' . self::UNDER_WAY . ') AND session_reference IS NOT NULL AND method = %s
				AND checked_at <= %d AND ( created_at > %d OR checked_at <= %d ) ORDER BY checked_at LIMIT %d',
			$this->table(),
			'online',
			$since,
			$young,
			$old_since,
			$limit
		);
		return array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
	}

	public function begunBy( string $client, int $since ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM %i WHERE client = %s AND created_at > %d', $this->table(), $client, $since );
	}

	public function lastBegun( string $gateway, int $before ): ?int {
		$last = $this->database->value(
			'SELECT MAX(created_at) FROM %i WHERE provider = %s AND session_reference IS NOT NULL AND created_at <= %d',
			$this->table(),
			$gateway,
			$before
		);
		return null === $last ? null : (int) $last;
	}

	public function list( array $states, ?string $source, string $search, bool $with_contacts, int $page, int $per_page ): Page {
		$where  = [ 'public_id IS NOT NULL' ];
		$values = [];
		if ( [] !== $states ) {
			$where[] = 'state IN (' . implode( ', ', array_fill( 0, count( $states ), '%s' ) ) . ')';
			$values  = [ ...$values, ...$states ];
		}
		if ( null !== $source ) {
			$where[]  = 'document' === $source ? 'source = %s' : 'source <> %s';
			$values[] = Attempt::DOCUMENT;
		}
		if ( '' !== $search ) {
			$columns = [ 'label', 'source_reference', 'provider_reference', 'reference', ...( $with_contacts ? [ 'payer_name', 'payer_email' ] : [] ) ];
			$where[] = '(' . implode( ' OR ', array_map( static fn ( string $column ): string => "$column LIKE %s", $columns ) ) . ')';
			$values  = [ ...$values, ...array_fill( 0, count( $columns ), $this->database->like( $search, true ) ) ];
		}
		$condition = implode( ' AND ', $where );
		$total     = (int) $this->database->value( "SELECT COUNT(*) FROM %i WHERE $condition", $this->table(), ...$values );
		return new Page( $this->several( "$condition ORDER BY id DESC LIMIT %d OFFSET %d", ...[ ...$values, $per_page, ( $page - 1 ) * $per_page ] ), $total );
	}

	private function hasAny( string $source, string $reference, PaymentState $state ): bool {
		return null !== $this->database->value(
			'SELECT id FROM %i WHERE source = %s AND source_reference = %s AND state = %s LIMIT 1',
			$this->table(),
			$source,
			$reference,
			$state->value
		);
	}

	private function keepsOpen( PaymentState $state ): bool {
		// What a person has yet to look at may be paid: whoever means to pay it must not begin anew.
		return in_array( $state, [ PaymentState::Pending, PaymentState::Processing, PaymentState::NeedsReview ], true );
	}

	private function one( string $condition, int|string ...$values ): ?Attempt {
		return $this->several( $condition, ...$values )[0] ?? null;
	}

	/** @return list<Attempt> */
	private function several( string $condition, int|string ...$values ): array {
		return array_map( self::attempt( ... ), $this->database->rows( "SELECT * FROM %i WHERE $condition", $this->table(), ...$values ) );
	}

	private function table(): string {
		return $this->database->table( 'payments' );
	}

	private static function stored( AttemptDetails $details ): string {
		return (string) json_encode( $details->toArray(), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}

	/** @param array<string, string|null> $row */
	private static function attempt( array $row ): Attempt {
		$details = json_decode( (string) $row['details'], true );
		return new Attempt(
			id: (int) $row['id'],
			publicId: (string) $row['public_id'],
			source: (string) $row['source'],
			sourceReference: (string) $row['source_reference'],
			documentId: null === $row['document_id'] ? null : (int) $row['document_id'],
			customerId: (int) $row['customer_id'],
			gateway: (string) $row['provider'],
			state: PaymentState::from( (string) $row['state'] ),
			isOpen: null !== $row['open_key'],
			amount: (int) $row['amount'],
			currency: (string) $row['currency'],
			refunded: (int) $row['refunded'],
			label: (string) $row['label'],
			session: $row['session_reference'],
			// Until a person has decided whose it is, it is not kept as the reference of this payment.
			providerReference: (string) ( 'needs_review' === $row['state'] ? $row['reference'] : $row['provider_reference'] ),
			account: (string) $row['account'],
			isTest: '1' === $row['is_test'],
			details: AttemptDetails::fromArray( is_array( $details ) ? $details : [] ),
			payerName: (string) $row['payer_name'],
			payerEmail: (string) $row['payer_email'],
			problem: (string) $row['problem'],
			createdAt: (int) $row['created_at'],
			updatedAt: (int) $row['updated_at'],
			expiresAt: null === $row['expires_at'] ? null : (int) $row['expires_at'],
			version: (int) $row['version'],
		);
	}
}
