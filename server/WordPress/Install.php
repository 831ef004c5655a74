<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\WordPress\Access\Roles;
use Coffer\WordPress\Health\Failures;
use Coffer\WordPress\Outbox\Scheduler;
use Coffer\WordPress\Storage\Schema;
use Coffer\WordPress\Storage\WpdbFirstStepsRepository;

defined( 'ABSPATH' ) || exit;

/**
 * Brings one site up to date: tables, roles, rewrite rules. Runs on activation and, because a network has many sites and
 * an upgrade has no activation, on the first request that finds the site behind. Doing it twice changes nothing.
 */
final class Install {

	/** @return bool Whether all is ready now. */
	public static function catchUp(): bool {
		try {
			self::run();
			return true;
		} catch ( \Throwable ) {
			return false;
		}
	}

	/** @throws \Throwable What went wrong, after it was written down. */
	public static function run(): void {
		try {
			self::bringUpToDate();
		} catch ( \Throwable $error ) {
			Failures::caught( $error, 'update', 'after version ' . Schema::version() );
			UnfinishedUpdate::remember();
			throw $error;
		}
	}

	private static function bringUpToDate(): void {
		if ( 0 === Schema::version() ) {
			WpdbFirstStepsRepository::begin();
		}
		Schema::install();
		( new SearchTask( Schema::searchRebuild() ) )->begin();
		Roles::install();
		DailyTask::schedule();
		Scheduler::schedule();
		// Rules are built again on the next request, when every plugin has added its own.
		delete_option( 'rewrite_rules' );
		// Last: a process that dies before this has left something undone, and the next request does all of it again.
		Schema::complete();
		UnfinishedUpdate::forget();
	}
}
