<?php
declare( strict_types=1 );

namespace Coffer\Bench;

use Coffer\Domain\People\Actor;
use Coffer\Domain\People\ActorKind;
use Coffer\WordPress\Services;
use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Brings a site to so many documents, past every use case: what it writes is what they would have written. What was filled so far
 * is remembered in the site, so that it can grow.
 *
 * @phpstan-type Filled array{seed: string, now: int, blocks: int}
 */
final class Filling {

	private const OPTION = 'coffer_bench_filled';
	private const SEED   = 'coffer';
	private const STAFF  = [ 'owner', 'manager', 'bookkeeper' ];

	/** What one customer has who has a great deal. */
	private const BUSY_FACTS = 5000;

	private readonly Database $database;

	public function __construct( private readonly Services $services, private readonly \wpdb $wpdb ) {
		$this->database = new Database( $wpdb );
	}

	/**
	 * @param int $documents How many there shall be; in whole blocks.
	 * @param int $at_once   How many to add at most, so that whoever waits can be told.
	 * @return array{documents: int, customers: int, done: bool} What was filled so far.
	 */
	public function grow( int $documents, int $at_once ): array {
		$filled = $this->filled();
		$wanted = (int) ceil( $documents / Block::DOCUMENTS );
		$until  = min( $wanted, $filled['blocks'] + max( 1, intdiv( $at_once, Block::DOCUMENTS ) ) );
		if ( $until > $filled['blocks'] ) {
			$this->database->execute( 'START TRANSACTION' );
			$this->fill( $filled, $until );
			$filled['blocks'] = $until;
			update_option( self::OPTION, $filled, false );
			$this->database->execute( 'COMMIT' );
			$this->services->searchRebuild()->reopen();
			$this->services->searchRebuild()->run( INF );
		}
		return [
			'documents' => $filled['blocks'] * Block::DOCUMENTS,
			'customers' => $filled['blocks'] * Block::CUSTOMERS,
			'done'      => $filled['blocks'] >= $wanted,
		];
	}

	/** @param Filled $filled */
	private function fill( array $filled, int $until ): void {
		$settings = $this->services->settings()->load();
		$rows     = new Rows( $this->database, $this->wpdb );
		$counters = new Counters( $rows, $this->database, $settings );
		$people   = new People();
		$staff    = array_map( self::person( ... ), self::STAFF );
		for ( $position = $filled['blocks']; $position < $until; $position++ ) {
			$busy  = $counters->nextId( 'customers' );
			$block = new Block( $position, $filled['seed'], $people, $rows, $counters, $this->services->tokenSealer(), $settings, $staff, $filled['now'] );
			$block->fill();
			if ( 0 === $position ) {
				self::keepBusy( $rows, $busy, $staff, $filled['now'] );
			}
		}
		$counters->write();
		$rows->writeAll();
	}

	/** @param non-empty-list<Actor> $staff */
	private static function keepBusy( Rows $rows, int $customer_id, array $staff, int $now ): void {
		for ( $i = 0; $i < self::BUSY_FACTS; $i++ ) {
			$rows->add( 'events', Facts::row( 'customer_edited', $staff[ $i % count( $staff ) ], $now - 7200 * $i, null, $customer_id, [ 'fields' => [ 'phone' ] ] ) );
		}
	}

	/** @return Filled */
	private function filled(): array {
		$stored = get_option( self::OPTION );
		return is_array( $stored ) ? $stored : [ 'seed' => self::SEED, 'now' => $this->services->clock()->now(), 'blocks' => 0 ];
	}

	private static function person( string $login ): Actor {
		$user = get_user_by( 'login', $login );
		return false === $user ? Actor::system() : new Actor( ActorKind::Person, $user->ID, $user->display_name );
	}
}
