<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Transactions of the database, tried again when it asks for that. */
final class WpdbTransaction implements Transaction {

	private const ATTEMPTS = 4;

	private int $depth = 0;

	/** Something inside failed, so nothing may be committed, even when whoever called it went on. */
	private bool $doomed = false;

	/** @var list<callable(): void> */
	private array $after_commit = [];

	/** @var list<callable(): void> */
	private array $after_end = [];

	public function __construct( private readonly Database $database ) {
	}

	public function run( callable $work ): mixed {
		if ( $this->depth > 0 ) {
			return $this->nested( $work );
		}
		for ( $attempt = 1; $attempt <= self::ATTEMPTS; $attempt++ ) {
			try {
				$result = $this->attempt( $work );
			} catch ( DatabaseFailure $failure ) {
				if ( ! $failure->isBusy ) {
					throw $failure;
				}
				// Some time by chance: two that met once should not meet again.
				usleep( $attempt * random_int( 10_000, 60_000 ) );
				continue;
			}
			$this->settle();
			return $result;
		}
		throw new Refused( 'busy' );
	}

	public function afterCommit( callable $then ): void {
		if ( 0 === $this->depth ) {
			$then();
			return;
		}
		$this->after_commit[] = $then;
	}

	public function afterEnd( callable $then ): void {
		if ( 0 === $this->depth ) {
			$then();
			return;
		}
		$this->after_end[] = $then;
	}

	public function isOpen(): bool {
		return $this->depth > 0;
	}

	private function attempt( callable $work ): mixed {
		$this->doomed       = false;
		$this->after_commit = [];
		$this->database->begin();
		$this->depth = 1;
		try {
			$result = $work();
			if ( $this->doomed ) {
				throw new \LogicException( 'A part of this transaction failed; the rest cannot be kept.' );
			}
			$this->database->commit();
			return $result;
		} catch ( \Throwable $error ) {
			$this->after_commit = [];
			$this->database->rollback();
			throw $error;
		} finally {
			$this->depth     = 0;
			$due             = $this->after_end;
			$this->after_end = [];
			foreach ( $due as $then ) {
				$then();
			}
		}
	}

	private function nested( callable $work ): mixed {
		++$this->depth;
		try {
			return $work();
		} catch ( \Throwable $error ) {
			$this->doomed = true;
			throw $error;
		} finally {
			--$this->depth;
		}
	}

	private function settle(): void {
		$due                = $this->after_commit;
		$this->after_commit = [];
		foreach ( $due as $then ) {
			$then();
		}
	}
}
