<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Privacy\PersonalDataRepository;

defined( 'ABSPATH' ) || exit;

final class WpdbPersonalDataRepository implements PersonalDataRepository {

	/** What stands where a name stood. Not translated: it is stored. */
	private const NOBODY = '(erased)';

	public function __construct( private readonly Database $database, private readonly WpdbSearchIndex $index ) {
	}

	public function customersWith( string $email, int $limit ): array {
		return $this->ids(
			'SELECT DISTINCT COALESCE( merged_into, id ) AS id FROM %i WHERE email = %s AND erased_at IS NULL ORDER BY id LIMIT %d',
			$this->database->table( 'customers' ),
			$email,
			$limit
		);
	}

	public function waiting( string $kept_since, int $limit ): array {
		return $this->ids(
			"SELECT c.id FROM %i AS c WHERE c.erasure_asked_at IS NOT NULL AND c.erased_at IS NULL AND c.merged_into IS NULL AND NOT EXISTS (
				SELECT 1 FROM %i AS d WHERE d.customer_id = c.id AND d.workflow <> 'draft' AND COALESCE( d.issue_date, '9999-12-31' ) >= %s
			) ORDER BY c.id LIMIT %d",
			$this->database->table( 'customers' ),
			$this->database->table( 'documents' ),
			$kept_since,
			$limit
		);
	}

	public function retained( int $customer_id, string $kept_since ): array {
		$row = $this->database->row(
			"SELECT COUNT(*) AS number, MAX( issue_date ) AS latest FROM %i WHERE customer_id = %d AND workflow <> 'draft' AND COALESCE( issue_date, '9999-12-31' ) >= %s",
			$this->database->table( 'documents' ),
			$customer_id,
			$kept_since
		);
		return [ 'count' => (int) ( $row['number'] ?? 0 ), 'latest' => $row['latest'] ?? null ];
	}

	public function draftsOf( int $customer_id ): array {
		$rows = $this->database->rows( "SELECT id, version FROM %i WHERE customer_id = %d AND workflow = 'draft' ORDER BY id", $this->database->table( 'documents' ), $customer_id );
		return array_map( static fn ( array $row ): array => [ 'id' => (int) $row['id'], 'version' => (int) $row['version'] ], $rows );
	}

	public function lock( int $customer_id ): void {
		foreach ( [ 'schedules', 'documents', 'payments', 'messages', 'tasks' ] as $table ) {
			$this->database->rows( 'SELECT id FROM %i WHERE customer_id = %d ORDER BY id FOR UPDATE', $this->database->table( $table ), $customer_id );
		}
	}

	public function eraseContact( int $customer_id, int $now ): void {
		$table = $this->database->table( ... );
		$this->database->execute(
			"UPDATE %i SET email = '', phone = '', notes = '', user_id = NULL, erasure_asked_at = COALESCE( erasure_asked_at, %d ), version = version + 1, updated_at = %d WHERE id = %d OR merged_into = %d",
			$table( 'customers' ),
			$now,
			$now,
			$customer_id,
			$customer_id
		);
		// Who was merged into the customer is the same person, and has no document of their own.
		$this->database->execute(
			"UPDATE %i SET name = %s, line1 = '', line2 = '', city = '', region = '', postcode = '', tax_id = '', erased_at = %d WHERE merged_into = %d",
			$table( 'customers' ),
			self::NOBODY,
			$now,
			$customer_id
		);
		$this->database->execute( "UPDATE %i SET private_note = '' WHERE customer_id = %d", $table( 'documents' ), $customer_id );
		$this->database->execute( "UPDATE %i SET author = '', title = '', body = '', done_note = '', client = '' WHERE customer_id = %d", $table( 'tasks' ), $customer_id );
		$this->database->execute( "UPDATE %i SET state = 'done', done_at = %d WHERE customer_id = %d AND state <> 'done'", $table( 'tasks' ), $now, $customer_id );
		$this->database->execute( "DELETE FROM %i WHERE customer_id = %d AND state = 'draft'", $table( 'messages' ), $customer_id );
		$this->database->execute( "UPDATE %i SET recipient = '', subject = '', body = '', facts = '{}', last_error = NULL WHERE customer_id = %d", $table( 'messages' ), $customer_id );
		$this->database->execute( 'DELETE FROM %i WHERE customer_id = %d', $table( 'schedules' ), $customer_id );
		$this->database->execute(
			'UPDATE %i SET label = %s WHERE document_id IN ( SELECT d.id FROM %i AS d WHERE d.customer_id = %d )',
			$table( 'portal_links' ),
			self::NOBODY,
			$table( 'documents' ),
			$customer_id
		);
		$this->database->execute( "UPDATE %i SET payer_name = '', payer_email = '', client = '' WHERE customer_id = %d", $table( 'payments' ), $customer_id );
		$this->emptyDetails( 'customer_id = %d', $customer_id );
		$this->emptyEvents( $customer_id );
		$this->index->forgetContacts( $customer_id );
	}

	public function eraseIdentity( int $customer_id, int $now ): void {
		$documents = $this->database->table( 'documents' );
		$this->database->execute(
			"UPDATE %i SET name = %s, line1 = '', line2 = '', city = '', region = '', postcode = '', country = '', tax_id = '', erased_at = %d WHERE id = %d",
			$this->database->table( 'customers' ),
			self::NOBODY,
			$now,
			$customer_id
		);
		$this->database->execute( "UPDATE %i SET customer_name = %s, memo = '', reference = '', decided_by = NULL WHERE customer_id = %d", $documents, self::NOBODY, $customer_id );
		$this->index->forgetCustomer( $customer_id );
		$this->index->forgetReferences( $customer_id );
		foreach ( $this->database->rows( 'SELECT id, snapshot FROM %i WHERE customer_id = %d AND snapshot IS NOT NULL', $documents, $customer_id ) as $row ) {
			$this->database->execute( 'UPDATE %i SET snapshot = %s WHERE id = %d', $documents, self::anonymous( (string) $row['snapshot'] ), (int) $row['id'] );
			foreach ( $this->database->rows( 'SELECT position, snapshot FROM %i WHERE document_id = %d', $this->database->table( 'revisions' ), (int) $row['id'] ) as $revision ) {
				$this->database->execute(
					'UPDATE %i SET snapshot = %s WHERE document_id = %d AND position = %d',
					$this->database->table( 'revisions' ),
					self::anonymous( (string) $revision['snapshot'] ),
					(int) $row['id'],
					(int) $revision['position']
				);
			}
		}
	}

	public function erasePayers( string $email, string $kept_since ): int {
		$payments = $this->database->table( 'payments' );
		$kept     = (int) $this->database->value( "SELECT COUNT(*) FROM %i WHERE customer_id = 0 AND payer_email = %s AND state = 'succeeded' AND received_on >= %s", $payments, $email, $kept_since );
		$ids      = $this->ids( "SELECT id FROM %i WHERE customer_id = 0 AND payer_email = %s AND NOT ( state = 'succeeded' AND received_on >= %s )", $payments, $email, $kept_since );
		foreach ( $ids as $id ) {
			$this->database->execute( "UPDATE %i SET payer_name = '', payer_email = '', client = '' WHERE id = %d", $payments, $id );
			$this->emptyDetails( 'id = %d', $id );
		}
		return $kept;
	}

	public function about( string $email, int $offset, int $limit ): array {
		$table = $this->database->table( ... );
		$own   = '( SELECT c.id FROM %i AS c WHERE c.email = %s OR c.merged_into IN ( SELECT x.id FROM %i AS x WHERE x.email = %s ) UNION SELECT m.merged_into FROM %i AS m WHERE m.email = %s AND m.merged_into IS NOT NULL )';
		$who   = [ $table( 'customers' ), $email, $table( 'customers' ), $email, $table( 'customers' ), $email ];
		$page  = [ $limit, $offset ];
		$of    = fn ( string $name, string $columns, string $condition, string $order = 'id' ): array => $this->database->rows( "SELECT $columns FROM %i WHERE $condition ORDER BY $order LIMIT %d OFFSET %d", $table( $name ), ...[ ...$who, ...$page ] );
		return [
			'customers' => $of( 'customers', 'id, name, email, phone, line1, line2, postcode, city, region, country, tax_id, language, currency, notes, created_at', "id IN $own" ),
			'documents' => $of( 'documents', 'id, kind, number, reference, workflow, payment_status, issue_date, due_date, currency, total, balance, memo, private_note, snapshot', "customer_id IN $own" ),
			'payments'  => $this->database->rows(
				"SELECT id, label, method, state, amount, currency, received_on, reference, payer_name, payer_email, created_at FROM %i WHERE customer_id IN $own OR payer_email = %s ORDER BY id LIMIT %d OFFSET %d",
				$table( 'payments' ),
				...[ ...$who, $email, ...$page ]
			),
			'links'     => $of( 'portal_links', 'id, label, created_at, last_seen_at, revoked_at', "document_id IN ( SELECT d.id FROM `{$table( 'documents' )}` AS d WHERE d.customer_id IN $own )" ),
			'messages'  => $of( 'messages', 'id, recipient, subject, body, state, sent_at', "customer_id IN $own" ),
			'tasks'     => $of( 'tasks', 'id, author, title, body, state, created_at, done_note', "customer_id IN $own" ),
			'schedules' => $of( 'schedules', 'id, title, frequency, next_on', "customer_id IN $own" ),
			'events'    => $of( 'events', 'id, kind, at, actor_kind, actor_id, actor_name, document_id, customer_id, params', "customer_id IN $own" ),
		];
	}

	/** What a gateway was told about the customer. */
	private function emptyDetails( string $condition, int $value ): void {
		foreach ( $this->database->rows( "SELECT id, details FROM %i WHERE $condition AND details IS NOT NULL", $this->database->table( 'payments' ), $value ) as $row ) {
			$details = json_decode( (string) $row['details'], true );
			if ( is_array( $details ) ) {
				$stored = json_encode( [ ...$details, 'email' => '' ], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE );
				$this->database->execute( 'UPDATE %i SET details = %s WHERE id = %d', $this->database->table( 'payments' ), $stored, (int) $row['id'] );
			}
		}
	}

	/** Facts stay; whose name stands in them, and what somebody wrote, does not. */
	private function emptyEvents( int $customer_id ): void {
		$events = $this->database->table( 'events' );
		$whose  = '( customer_id = %d OR customer_id IN ( SELECT c.id FROM %i AS c WHERE c.merged_into = %d ) )';
		$values = [ $customer_id, $this->database->table( 'customers' ), $customer_id ];
		$this->database->execute( "UPDATE %i SET actor_name = '' WHERE actor_kind = 'customer' AND $whose", $events, ...$values );
		foreach ( $this->database->rows( "SELECT id, kind, params FROM %i WHERE $whose", $events, ...$values ) as $row ) {
			$params = (array) json_decode( (string) $row['params'], true );
			$kept   = array_diff_key( $params, [ 'reason' => 1 ], self::isPlain( (string) $row['kind'] ) ? [] : [ 'label' => 1 ] );
			if ( $kept !== $params ) {
				$this->database->execute( 'UPDATE %i SET params = %s WHERE id = %d', $events, json_encode( (object) $kept, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE ), (int) $row['id'] );
			}
		}
	}

	/** Whether the label of an event is a way to pay, or a mark. */
	private static function isPlain( string $kind ): bool {
		return str_starts_with( $kind, 'payment_' ) || str_starts_with( $kind, 'refund_' ) || in_array( $kind, [ 'document_marked', 'document_unmarked' ], true );
	}

	private static function anonymous( string $snapshot ): string {
		$shown = (array) json_decode( $snapshot, true );
		$empty = [ 'line1' => '', 'line2' => '', 'city' => '', 'region' => '', 'postcode' => '', 'country' => '' ];
		$shown = [
			...$shown,
			'customer'  => [ ...(array) ( $shown['customer'] ?? [] ), 'name' => self::NOBODY, 'email' => '', 'address' => $empty, 'tax_id' => '' ],
			'memo'      => '',
			'reference' => '',
		];
		return json_encode( $shown, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE );
	}

	/** @return list<int> */
	private function ids( string $sql, int|string ...$values ): array {
		return array_map( static fn ( array $row ): int => (int) $row['id'], $this->database->rows( $sql, ...$values ) );
	}
}
