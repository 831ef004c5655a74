<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\LinkScope;
use Coffer\Domain\PortalLinks\NewPortalLink;
use Coffer\Domain\PortalLinks\PortalLink;
use Coffer\Domain\PortalLinks\PortalLinkRepository;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

final class WpdbPortalLinkRepository implements PortalLinkRepository {

	private const COLUMNS = [
		'id', 'document_id', 'token_hash', 'sealed', 'key_id', 'label', 'scope', 'created_at', 'created_by',
		'last_seen_at', 'last_copied_at', 'expires_at', 'revoked_at', 'revoked_by', 'revoke_reason', 'expires_on', 'version',
	];

	public function __construct( private readonly Database $database ) {
	}

	public function find( int $id ): ?PortalLink {
		return $this->select( 'l.id = %d', $id )[0] ?? null;
	}

	public function findByTokenHash( string $hash ): ?PortalLink {
		return $this->select( 'l.token_hash = %s', $hash )[0] ?? null;
	}

	public function forDocument( int $document_id ): array {
		return $this->select( 'l.document_id = %d ORDER BY link_is_default DESC, l.id DESC', $document_id );
	}

	public function defaultFor( int $document_id ): ?PortalLink {
		return $this->select( 'd.id = %d AND d.default_link_id = l.id', $document_id )[0] ?? null;
	}

	public function insert( NewPortalLink $link ): int {
		return $this->database->insert( 'portal_links', [
			'document_id'   => $link->documentId,
			'token_hash'    => $link->tokenHash,
			'sealed'        => $link->sealed?->ciphertext,
			'key_id'        => $link->sealed->keyId ?? '',
			'label'         => $link->label,
			'scope'         => $link->scope->value,
			'created_at'    => $link->createdAt,
			'created_by_id' => $link->createdBy->id,
			'created_by'    => $link->createdBy->name,
			'expires_on'    => $link->expiresOn,
			'expires_at'    => $link->expiresAt,
		] );
	}

	public function openOfCustomer( int $customer_id, int $now, int $limit ): array {
		return $this->select(
			"d.customer_id = %d AND d.workflow NOT IN ( 'draft', 'void' ) AND l.revoked_at IS NULL AND ( l.expires_at IS NULL OR l.expires_at >= %d )
			ORDER BY d.id DESC, l.id DESC LIMIT %d",
			$customer_id,
			$now,
			$limit
		);
	}

	public function change( int $id, int $expected_version, string $label, LinkScope $scope, ?string $expires_on, ?int $expires_at ): void {
		$this->write( $id, $expected_version, [ 'label' => $label, 'scope' => $scope->value, 'expires_on' => $expires_on, 'expires_at' => $expires_at ] );
	}

	public function revoke( int $id, int $expected_version, Actor $actor, string $reason, int $now ): void {
		$this->write( $id, $expected_version, [ 'revoked_at' => $now, 'revoked_by' => $actor->name, 'revoke_reason' => $reason ] );
	}

	public function markCopied( int $id, int $now ): void {
		$this->database->execute( 'UPDATE %i SET last_copied_at = %d WHERE id = %d', $this->table(), $now, $id );
	}

	public function markSeen( int $id, int $now, int $unless_since ): bool {
		$done = $this->database->execute(
			'UPDATE %i SET last_seen_at = %d WHERE id = %d AND ( last_seen_at IS NULL OR last_seen_at <= %d )',
			$this->table(),
			$now,
			$id,
			$unless_since
		);
		return 1 === $done;
	}

	/** For queries that read a link beside something else: its columns, each with a prefix that fromRow() takes off again. */
	public static function columns( string $alias ): string {
		return implode( ', ', array_map( static fn ( string $column ): string => "$alias.$column AS link_$column", self::COLUMNS ) );
	}

	/** @param array<string, string|null> $row With the columns of columns(), all null where there is no link. */
	public static function fromRow( array $row, bool $is_default ): ?PortalLink {
		if ( null === $row['link_id'] ) {
			return null;
		}
		$moment = static fn ( string $name ): ?int => null === $row[ $name ] ? null : (int) $row[ $name ];
		return new PortalLink(
			id: (int) $row['link_id'],
			documentId: (int) $row['link_document_id'],
			tokenHash: (string) $row['link_token_hash'],
			sealed: $row['link_sealed'],
			keyId: (string) $row['link_key_id'],
			label: (string) $row['link_label'],
			scope: LinkScope::from( (string) $row['link_scope'] ),
			isDefault: $is_default,
			createdAt: (int) $row['link_created_at'],
			createdBy: (string) $row['link_created_by'],
			lastSeenAt: $moment( 'link_last_seen_at' ),
			lastCopiedAt: $moment( 'link_last_copied_at' ),
			expiresAt: $moment( 'link_expires_at' ),
			revokedAt: $moment( 'link_revoked_at' ),
			revokedBy: $row['link_revoked_by'],
			revokeReason: $row['link_revoke_reason'],
			expiresOn: $row['link_expires_on'],
			version: (int) $row['link_version'],
		);
	}

	/**
	 * @param literal-string $condition Of the link `l` and its document `d`, with placeholders for the values.
	 * @return list<PortalLink>
	 */
	private function select( string $condition, int|string ...$values ): array {
		$columns = self::columns( 'l' );
		$rows    = $this->database->rows(
			"SELECT $columns, CASE WHEN d.default_link_id = l.id THEN 1 ELSE 0 END AS link_is_default
			FROM %i AS l LEFT JOIN %i AS d ON d.id = l.document_id WHERE $condition",
			$this->table(),
			$this->database->table( 'documents' ),
			...$values
		);
		$links   = array_map( static fn ( array $row ): ?PortalLink => self::fromRow( $row, 1 === (int) $row['link_is_default'] ), $rows );
		return array_values( array_filter( $links ) );
	}

	/**
	 * @param array<string, int|string|null> $columns
	 * @throws Refused `version_conflict`.
	 */
	private function write( int $id, int $expected_version, array $columns ): void {
		$set  = implode( ', ', array_map( static fn ( string $column ): string => "$column = %s", array_keys( $columns ) ) );
		$done = $this->database->execute( "UPDATE %i SET $set, version = version + 1 WHERE id = %d AND version = %d", ...[ $this->table(), ...array_values( $columns ), $id, $expected_version ] );
		if ( 1 !== $done ) {
			throw Refused::versionConflict( $this->find( $id )->version ?? 0 );
		}
	}

	private function table(): string {
		return $this->database->table( 'portal_links' );
	}
}
