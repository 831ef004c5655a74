<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Payments\WebhookRepository;

defined( 'ABSPATH' ) || exit;

final class WpdbWebhookRepository implements WebhookRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function isKnown( string $gateway, string $seal ): bool {
		return null !== $this->database->value( 'SELECT id FROM %i WHERE gateway = %s AND signature = %s', $this->table(), $gateway, $seal );
	}

	public function remember( string $gateway, string $seal, int $now ): void {
		$this->database->execute( 'INSERT IGNORE INTO %i (gateway, signature, received_at) VALUES (%s, %s, %d)', $this->table(), $gateway, $seal, $now );
	}

	public function lastReceived( string $gateway ): ?int {
		$last = $this->database->value( 'SELECT MAX(received_at) FROM %i WHERE gateway = %s', $this->table(), $gateway );
		return null === $last ? null : (int) $last;
	}

	public function forget( int $before ): void {
		$this->database->execute( 'DELETE FROM %i WHERE received_at < %d', $this->table(), $before );
	}

	private function table(): string {
		return $this->database->table( 'webhooks' );
	}
}
