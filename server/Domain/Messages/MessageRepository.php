<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Page;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

interface MessageRepository {

	public function find( int $id ): ?CustomerMessage;

	/** As it is now, kept from changing until the transaction ends. After the document, where it has one. */
	public function lock( int $id ): ?CustomerMessage;

	/** @return list<CustomerMessage> The newest first; at most 100. */
	public function ofDocument( int $document_id ): array;

	/** @return Page<CustomerMessage> The newest first. */
	public function ofCustomer( int $customer_id, int $page, int $per_page ): Page;

	public function ofOrigin( string $origin ): ?CustomerMessage;

	public function insert( Document $document, Purpose $purpose, MessageText $text, ?string $origin, Actor $actor, int $now ): int;

	/**
	 * Puts another text in, which makes it a draft again.
	 *
	 * @param array<string, mixed>|null $facts Null leaves those of before.
	 * @throws Refused `version_conflict`.
	 */
	public function rewrite( int $id, int $expected_version, Purpose $purpose, MessageText $text, ?array $facts ): void;

	/** @throws Refused `version_conflict`. */
	public function delete( int $id, int $expected_version ): void;

	/** @throws Refused `version_conflict`. */
	public function queue( int $id, int $expected_version, string $recipient, string $delivery, Actor $actor, int $now ): void;

	/** @param string|null $error Null takes away the one of before. */
	public function move( int $id, Stage $state, ?string $error, ?int $link_id = null, ?int $sent_at = null ): void;
}
