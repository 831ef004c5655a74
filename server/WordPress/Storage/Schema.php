<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Storage\Migrations\AddFailedLookups;
use Coffer\WordPress\Storage\Migrations\AddImports;
use Coffer\WordPress\Storage\Migrations\AddMessages;
use Coffer\WordPress\Storage\Migrations\AddOutbox;
use Coffer\WordPress\Storage\Migrations\AddPayments;
use Coffer\WordPress\Storage\Migrations\AddPayNow;
use Coffer\WordPress\Storage\Migrations\AddSchedules;
use Coffer\WordPress\Storage\Migrations\AddSearchWords;
use Coffer\WordPress\Storage\Migrations\AddTaskPlans;
use Coffer\WordPress\Storage\Migrations\AddTasks;
use Coffer\WordPress\Storage\Migrations\CreateTables;
use Coffer\WordPress\Storage\Migrations\Migration;

defined( 'ABSPATH' ) || exit;

/**
 * The tables of one site, brought up to date one step at a time. Each step may run twice and may be interrupted: the
 * version is written down after it. That of the last step is written down when the rest of the site is ready too, so that
 * whoever is cut short after the tables is followed by somebody who does the rest.
 */
final class Schema {

	private const TABLES = [ 'customers', 'documents', 'lines', 'ledger', 'portal_links', 'events', 'series', 'idempotency', 'payments', 'applications', 'refunds', 'revisions', 'outbox', 'webhooks', 'tasks', 'failed_lookups', 'messages', 'message_templates', 'schedules', 'schedule_runs', 'imports', 'import_rows', 'search_words' ];
	private const OPTION = 'coffer_schema';

	/** Costs no query: the option is autoloaded. */
	public static function current(): bool {
		return self::version() >= Manifest::IDENTITY['schema_version'];
	}

	/** Of a Coffer after this one, which then does not run at all: NewerData. */
	public static function newer(): bool {
		return self::version() > Manifest::IDENTITY['schema_version'];
	}

	public static function version(): int {
		return (int) get_option( self::OPTION, 0 );
	}

	/** @return list<string> Their names on the current site. */
	public static function tables(): array {
		return array_map( self::database()->table( ... ), self::TABLES );
	}

	/**
	 * Leaves it to complete() to say that all is done.
	 *
	 * @throws DatabaseFailure With what the database said.
	 */
	public static function install(): void {
		$database = self::database();
		foreach ( self::migrations() as $version => $migration ) {
			if ( self::version() < $version ) {
				$migration->up( $database );
				if ( $version < Manifest::IDENTITY['schema_version'] ) {
					update_option( self::OPTION, $version, true );
				}
			}
		}
		WpdbSettingsRepository::install();
	}

	public static function complete(): void {
		update_option( self::OPTION, Manifest::IDENTITY['schema_version'], true );
	}

	/** Deletes everything that Coffer ever stored on this site. */
	public static function drop(): void {
		$database = self::database();
		foreach ( self::tables() as $table ) {
			$database->execute( 'DROP TABLE IF EXISTS %i', $table );
		}
		delete_option( self::OPTION );
		delete_option( WpdbSettingsRepository::OPTION );
	}

	public static function searchRebuild(): SearchRebuild {
		return new SearchRebuild( self::database() );
	}

	/** @return array<int, Migration> By version, in order. */
	private static function migrations(): array {
		return [ 1 => new CreateTables(), 2 => new AddPayments(), 3 => new AddOutbox(), 4 => new AddPayNow(), 5 => new AddTasks(), 6 => new AddFailedLookups(), 7 => new AddTaskPlans(), 8 => new AddMessages(), 9 => new AddSchedules(), 10 => new AddImports(), 11 => new AddSearchWords() ];
	}

	private static function database(): Database {
		global $wpdb;
		return new Database( $wpdb );
	}
}
