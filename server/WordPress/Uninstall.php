<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\WordPress\Access\Roles;
use Coffer\WordPress\Gateways\StripeKeys;
use Coffer\WordPress\Gateways\TestPaymentPage;
use Coffer\WordPress\Health\Failures;
use Coffer\WordPress\Outbox\Scheduler;
use Coffer\WordPress\Portal\ShellRenewal;
use Coffer\WordPress\Portal\ShellStore;
use Coffer\WordPress\Storage\Schema;
use Coffer\WordPress\Storage\WpdbFirstStepsRepository;

defined( 'ABSPATH' ) || exit;

/**
 * Deleting the plugin keeps invoices, settings and roles: they are books that somebody may have to show for years, and a
 * plugin is often deleted only to be installed again. A site that has switched on "Delete all Money data when the plugin
 * is deleted" loses all of it; on a network each site decides for itself.
 */
final class Uninstall {

	private const SITES_AT_ONCE = 100;

	public static function run(): void {
		if ( ! is_multisite() ) {
			self::site();
			return;
		}
		$offset = 0;
		do {
			$sites = get_sites( [ 'fields' => 'ids', 'number' => self::SITES_AT_ONCE, 'offset' => $offset ] );
			foreach ( $sites as $site ) {
				switch_to_blog( $site );
				self::site();
				restore_current_blog();
			}
			$offset += self::SITES_AT_ONCE;
		} while ( count( $sites ) === self::SITES_AT_ONCE );
	}

	/** When a site of a network is deleted, its Money goes with it: filter wpmu_drop_tables. */
	public static function tablesOfSite( array $tables ): array {
		return [ ...$tables, ...Schema::tables() ];
	}

	private static function site(): void {
		$settings = get_option( 'coffer_settings' );
		if ( ! is_array( $settings ) || true !== ( $settings['delete_data_on_uninstall'] ?? false ) ) {
			return;
		}
		Schema::drop();
		Roles::remove();
		foreach ( [ 'coffer_settings', 'coffer_route_check', WpdbFirstStepsRepository::OPTION, ShellRenewal::OPTION, 'coffer_stripe_account', Failures::OPTION, UnfinishedUpdate::OPTION, TestPaymentPage::OPTION, StripeKeys::SECRET_SETTING, StripeKeys::WEBHOOK_SETTING ] as $option ) {
			delete_option( $option );
		}
		ShellStore::forget();
		delete_option( 'rewrite_rules' );
		DailyTask::unschedule();
		SearchTask::unschedule();
		Scheduler::unschedule();
	}
}
