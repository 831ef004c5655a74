<?php
/**
 * What WordPress has and its stubs lack. PHPStan reads this file; nothing runs it.
 */

declare( strict_types=1 );

namespace {
	const ARRAY_A = 'ARRAY_A';
	const ARRAY_N = 'ARRAY_N';
	const OBJECT  = 'OBJECT';

	/** The drop-in that puts SQLite behind $wpdb. */
	class WP_SQLite_DB extends wpdb {
	}

	/** Only there on the command line. */
	class WP_CLI {
		public static function add_command( string $name, object $command ): void {
		}

		public static function log( string $message ): void {
		}

		public static function success( string $message ): void {
		}

		public static function warning( string $message ): void {
		}

		public static function error( string $message ): void {
		}
	}

	/** Action Scheduler, which other plugins bring along. */
	class ActionScheduler {
		public static function is_initialized(): bool {
			return true;
		}
	}

	/** @param list<mixed> $args */
	function as_enqueue_async_action( string $hook, array $args = array(), string $group = '' ): int {
		return 1;
	}

	/** @param list<mixed> $args */
	function as_schedule_single_action( int $timestamp, string $hook, array $args = array(), string $group = '' ): int {
		return 1;
	}

	/**
	 * @param array<string, mixed> $args
	 * @return list<int>
	 */
	function as_get_scheduled_actions( array $args = array(), string $return_format = 'OBJECT' ): array {
		return array();
	}

	function as_unschedule_all_actions( string $hook ): void {
	}
}
