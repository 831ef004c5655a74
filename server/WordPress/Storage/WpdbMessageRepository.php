<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Messages\CustomerMessage;
use Coffer\Domain\Messages\MessageFacts;
use Coffer\Domain\Messages\MessageRepository;
use Coffer\Domain\Messages\MessageText;
use Coffer\Domain\Messages\Purpose;
use Coffer\Domain\Messages\Stage;
use Coffer\Domain\Page;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

final class WpdbMessageRepository implements MessageRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function find( int $id ): ?CustomerMessage {
		$row = $this->database->row( 'SELECT * FROM %i WHERE id = %d', $this->table(), $id );
		return null === $row ? null : self::message( $row );
	}

	public function lock( int $id ): ?CustomerMessage {
		$row = $this->database->row( 'SELECT * FROM %i WHERE id = %d FOR UPDATE', $this->table(), $id );
		return null === $row ? null : self::message( $row );
	}

	public function ofDocument( int $document_id ): array {
		return array_map( self::message( ... ), $this->database->rows( 'SELECT * FROM %i WHERE document_id = %d ORDER BY id DESC LIMIT 100', $this->table(), $document_id ) );
	}

	public function ofCustomer( int $customer_id, int $page, int $per_page ): Page {
		$rows  = $this->database->rows( 'SELECT * FROM %i WHERE customer_id = %d ORDER BY id DESC LIMIT %d OFFSET %d', $this->table(), $customer_id, $per_page, ( $page - 1 ) * $per_page );
		$total = (int) $this->database->value( 'SELECT COUNT(*) FROM %i WHERE customer_id = %d', $this->table(), $customer_id );
		return new Page( array_map( self::message( ... ), $rows ), $total );
	}

	public function ofOrigin( string $origin ): ?CustomerMessage {
		$row = $this->database->row( 'SELECT * FROM %i WHERE origin = %s', $this->table(), $origin );
		return null === $row ? null : self::message( $row );
	}

	public function insert( Document $document, Purpose $purpose, MessageText $text, ?string $origin, Actor $actor, int $now ): int {
		return $this->database->insert( 'messages', [
			'document_id'   => $document->id,
			'customer_id'   => $document->customerId,
			...self::columns( $purpose, $text ),
			'facts'         => self::encoded( MessageFacts::of( $document ) ),
			'origin'        => $origin,
			'created_by_id' => $actor->id,
			'created_by'    => $actor->name,
			'created_at'    => $now,
		] );
	}

	public function rewrite( int $id, int $expected_version, Purpose $purpose, MessageText $text, ?array $facts ): void {
		$columns = self::columns( $purpose, $text ) + ( null === $facts ? [] : [ 'facts' => self::encoded( $facts ) ] );
		$set     = implode( ', ', array_map( static fn ( string $column ): string => "$column = %s", array_keys( $columns ) ) );
		$this->changed( $id, $this->database->execute(
			"UPDATE %i SET $set, state = 'draft', delivery = NULL, last_error = NULL, version = version + 1 WHERE id = %d AND version = %d",
			...[ $this->table(), ...array_values( $columns ), $id, $expected_version ]
		) );
	}

	public function delete( int $id, int $expected_version ): void {
		$this->changed( $id, $this->database->execute( 'DELETE FROM %i WHERE id = %d AND version = %d', $this->table(), $id, $expected_version ) );
	}

	public function queue( int $id, int $expected_version, string $recipient, string $delivery, Actor $actor, int $now ): void {
		$this->changed( $id, $this->database->execute(
			"UPDATE %i SET state = 'queued', recipient = %s, delivery = %s, last_error = NULL, queued_at = %d, sent_by_id = %d, sent_by = %s, version = version + 1 WHERE id = %d AND version = %d",
			$this->table(),
			$recipient,
			$delivery,
			$now,
			$actor->id,
			$actor->name,
			$id,
			$expected_version
		) );
	}

	public function move( int $id, Stage $state, ?string $error, ?int $link_id = null, ?int $sent_at = null ): void {
		$this->database->execute(
			'UPDATE %i SET state = %s, last_error = %s, link_id = COALESCE(%d, link_id), sent_at = COALESCE(%d, sent_at), version = version + 1 WHERE id = %d',
			$this->table(),
			$state->value,
			$error,
			$link_id,
			$sent_at,
			$id
		);
	}

	private function changed( int $id, int $rows ): void {
		if ( 1 !== $rows ) {
			throw Refused::versionConflict( $this->find( $id )->version ?? 0 );
		}
	}

	/** @return array<string, string|int> */
	private static function columns( Purpose $purpose, MessageText $text ): array {
		return [
			'purpose'   => $purpose->value,
			'language'  => $text->language,
			'with_link' => $text->withLink ? 1 : 0,
			'subject'   => $text->subject,
			'body'      => $text->body,
		];
	}

	/** @param array<string, mixed> $facts */
	private static function encoded( array $facts ): string {
		return json_encode( $facts, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE );
	}

	/** @param array<string, string|null> $row */
	private static function message( array $row ): CustomerMessage {
		return new CustomerMessage(
			(int) $row['id'],
			null === $row['document_id'] ? null : (int) $row['document_id'],
			(int) $row['customer_id'],
			Purpose::from( (string) $row['purpose'] ),
			Stage::from( (string) $row['state'] ),
			(string) $row['language'],
			(string) $row['recipient'],
			'1' === $row['with_link'],
			(string) $row['subject'],
			(string) $row['body'],
			(array) json_decode( (string) $row['facts'], true ),
			$row['last_error'],
			$row['origin'],
			$row['delivery'],
			(string) $row['created_by'],
			(string) $row['sent_by'],
			(int) $row['created_at'],
			null === $row['queued_at'] ? null : (int) $row['queued_at'],
			null === $row['sent_at'] ? null : (int) $row['sent_at'],
			(int) $row['version'],
		);
	}

	private function table(): string {
		return $this->database->table( 'messages' );
	}
}
