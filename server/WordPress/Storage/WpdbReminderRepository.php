<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Reminders\ReminderOrigin;
use Coffer\Domain\Reminders\ReminderRepository;
use Coffer\Domain\Tasks\TaskKind;

defined( 'ABSPATH' ) || exit;

final class WpdbReminderRepository implements ReminderRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function isKnown( string $origin ): bool {
		foreach ( [ 'tasks', 'messages' ] as $table ) {
			if ( null !== $this->database->value( 'SELECT id FROM %i WHERE origin = %s', $this->database->table( $table ), $origin ) ) {
				return true;
			}
		}
		return false;
	}

	public function wasReminded( int $document_id, int $since ): bool {
		$like = $this->database->like( ReminderOrigin::ofDocument( $document_id ), false );
		foreach ( [ 'tasks', 'messages' ] as $table ) {
			if ( null !== $this->database->value( 'SELECT id FROM %i WHERE document_id = %d AND origin LIKE %s AND created_at >= %d LIMIT 1', $this->database->table( $table ), $document_id, $like, $since ) ) {
				return true;
			}
		}
		return false;
	}

	public function openProposals( int $after, int $limit ): array {
		$rows = $this->database->rows( "SELECT id FROM %i WHERE state = 'open' AND kind = %s AND id > %d ORDER BY id LIMIT %d", $this->database->table( 'tasks' ), TaskKind::Reminder->value, $after, $limit );
		return array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
	}
}
