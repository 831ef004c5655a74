<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Access\Roles;
use Coffer\WordPress\Assets\Blocks;
use Coffer\WordPress\Assets\Build;
use Coffer\WordPress\Assets\MoneyScreen;
use Coffer\WordPress\Assets\PayNowModule;
use Coffer\WordPress\Assistant\Abilities;
use Coffer\WordPress\Cli\LedgerCommand;
use Coffer\WordPress\Cli\OutboxCommand;
use Coffer\WordPress\Cli\SearchCommand;
use Coffer\WordPress\Export\Exports;
use Coffer\WordPress\Gateways\StripeKeys;
use Coffer\WordPress\Gateways\TestPaymentPage;
use Coffer\WordPress\Health\FailureReport;
use Coffer\WordPress\Health\Failures;
use Coffer\WordPress\Health\SiteHealth;
use Coffer\WordPress\Outbox\OutboxWorker;
use Coffer\WordPress\Outbox\Scheduler;
use Coffer\WordPress\PayNow\PayNowBlock;
use Coffer\WordPress\PayNow\PaymentSweep;
use Coffer\WordPress\Portal\BlockEditor;
use Coffer\WordPress\Portal\EarlyStatus;
use Coffer\WordPress\Portal\OwnedBases;
use Coffer\WordPress\Portal\PortalTemplate;
use Coffer\WordPress\Portal\RewriteRules;
use Coffer\WordPress\Portal\Route;
use Coffer\WordPress\Portal\ShellRenewal;
use Coffer\WordPress\Privacy\PersonalData;
use Coffer\WordPress\Rest\RestApi;
use Coffer\WordPress\Schedules\ScheduleWorker;
use Coffer\WordPress\Storage\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Composition root: which part of Coffer hangs on which hook of WordPress. Nothing here is built before its hook fires,
 * and nothing queries the database on a request that shows nothing of Coffer.
 */
final class Plugin {

	private static ?Services $services = null;
	private static ?Route $route       = null;

	public static function boot(): void {
		Translations::register();
		if ( Schema::newer() ) {
			NewerData::refuse();
			return;
		}
		register_activation_hook( self::file(), [ Install::class, 'run' ] );
		if ( Roles::current() && Schema::current() ) {
			self::hang();
		} elseif ( UnfinishedUpdate::isThere() ) {
			UnfinishedUpdate::refuse();
		} else {
			// Before anything of ours that reads a table, and before roles are asked for.
			add_action( 'init', static fn () => Install::catchUp() ? self::hang() : UnfinishedUpdate::refuse(), 1 );
		}
	}

	/** On hooks of WordPress, those after the very beginning of `init`. */
	private static function hang(): void {
		add_action( 'init', static fn () => Blocks::register( [
			Blocks::PORTAL  => static fn ( array $attributes, string $content, \WP_Block $block ): string => self::route()->block()->render( $attributes, $block ),
			Blocks::PAY_NOW => static fn ( array $attributes, string $content, \WP_Block $block ): string => ( new PayNowBlock( self::services() ) )->render( $attributes, $block ),
		] ) );
		add_action( 'init', [ PayNowModule::class, 'register' ] );
		self::whereBlocksAreEdited();
		self::wherePagesOfCustomersAre();
		add_action( 'rest_api_init', static fn () => ( new RestApi( self::services() ) )->register() );
		// On every screen, because scripts of other plugins name it; before they do.
		add_action( 'admin_enqueue_scripts', static fn () => Build::exists() && Build::script( 'api' ), 1 );
		add_action( 'admin_menu', static fn () => ( new MoneyScreen( self::services() ) )->register() );
		add_filter( 'site_status_tests', static fn ( array $tests ): array => ( new SiteHealth( self::services() ) )->tests( $tests ) );
		add_filter( 'debug_information', static fn ( array $all ): array => ( new SiteHealth( self::services() ) )->information( $all ) );
		add_filter( 'wp_privacy_personal_data_exporters', static fn ( array $all ): array => ( new PersonalData( self::services() ) )->exporters( $all ) );
		add_filter( 'wp_privacy_personal_data_erasers', static fn ( array $all ): array => ( new PersonalData( self::services() ) )->erasers( $all ) );
		add_action( 'admin_init', static fn () => ( new PersonalData( self::services() ) )->addPolicy() );
		add_filter( 'wpmu_drop_tables', [ Uninstall::class, 'tablesOfSite' ] );
		add_action( 'admin_init', static fn () => ( new Exports( self::services() ) )->register() );
		self::whenItIsTime();
		if ( defined( 'WP_CLI' ) && constant( 'WP_CLI' ) ) {
			\WP_CLI::add_command( 'coffer', new LedgerCommand( self::services() ) );
			\WP_CLI::add_command( 'coffer outbox', new OutboxCommand( self::services() ) );
			\WP_CLI::add_command( 'coffer search', new SearchCommand( self::services() ) );
		}
		add_action( 'wp_connectors_init', static function ( \WP_Connector_Registry $registry ): void {
			if ( ! self::isForPage() ) {
				StripeKeys::register( $registry );
			}
		} );
		add_action( 'admin_init', static fn () => add_action( 'admin_post_' . TestPaymentPage::ACTION, static fn () => ( new TestPaymentPage( self::services() ) )->answer() ) );
		add_action( 'wp_abilities_api_categories_init', static fn () => ( new Abilities( self::services() ) )->registerCategory() );
		add_action( 'wp_abilities_api_init', static fn () => ( new Abilities( self::services() ) )->register() );
		add_action( 'coffer_outbox_failed', static fn ( string $event_id, string $topic ) => Failures::note( 'delivery', $topic, 'given up' ), 10, 2 );
		add_action( 'admin_init', static fn () => add_action( 'admin_post_' . FailureReport::ACTION, static fn () => ( new FailureReport( self::services() ) )->send() ) );
		ShellRenewal::register();
	}

	/** By hooks of WordPress's cron. Their names are in plugin.json, so that no task is loaded before it runs. */
	private static function whenItIsTime(): void {
		[ 'daily' => $daily, 'search' => $search, 'outbox' => $outbox, 'sweep' => $sweep ] = Manifest::IDENTITY['scheduled'];
		add_action( $daily, static fn () => ( new DailyTask( self::services() ) )->run() );
		add_action( $search, static fn () => ( new SearchTask( self::services()->searchRebuild() ) )->run() );
		add_filter( 'cron_schedules', [ Scheduler::class, 'interval' ] );
		foreach ( [ $outbox, $sweep ] as $hook ) {
			add_action( $hook, static fn () => ( new OutboxWorker( self::services() ) )->run() );
		}
		add_action( $sweep, static fn () => ( new PaymentSweep( self::services() ) )->run() );
		add_action( $sweep, static fn () => ( new ScheduleWorker( self::services() ) )->run() );
		foreach ( [ DailyTask::class, SearchTask::class, Scheduler::class ] as $task ) {
			register_deactivation_hook( self::file(), [ $task, 'unschedule' ] );
		}
	}

	private static function wherePagesOfCustomersAre(): void {
		RewriteRules::register();
		// Else WordPress would go on to show its front page at customers' addresses.
		register_deactivation_hook( self::file(), static function (): void {
			delete_option( 'rewrite_rules' );
		} );
		add_filter( 'wp_unique_post_slug_is_bad_hierarchical_slug', [ OwnedBases::class, 'isBadForPage' ], 10, 4 );
		add_filter( 'wp_unique_post_slug_is_bad_flat_slug', [ OwnedBases::class, 'isBad' ], 10, 2 );
		add_filter( 'wp_unique_post_slug_is_bad_attachment_slug', [ OwnedBases::class, 'isBad' ], 10, 2 );
		add_action( 'parse_request', static function ( \WP $wp ): void {
			if ( RewriteRules::match( $wp ) ) {
				self::route()->begin( $wp );
			}
		}, 0 );
		if ( isset( $_SERVER['HTTP_COFFER_PORTAL_TOKEN'] ) ) {
			add_action( 'plugins_loaded', static fn () => ( new EarlyStatus( self::services() ) )->answer(), PHP_INT_MAX );
		}
	}

	private static function whereBlocksAreEdited(): void {
		foreach ( [ 'admin_init', 'rest_api_init' ] as $hook ) {
			add_action( $hook, [ PortalTemplate::class, 'offer' ] );
		}
		add_action( 'enqueue_block_editor_assets', static fn () => ( new BlockEditor( self::services() ) )->tell() );
		add_action( 'enqueue_block_editor_assets', static fn () => ( new PayNowBlock( self::services() ) )->tell() );
		// Only there is a sample asked for, and a page has many blocks.
		add_action( 'rest_api_init', static fn () => add_filter( 'pre_render_block', static fn ( mixed $rendered, array $block ): mixed => ( new BlockEditor( self::services() ) )->sample( $rendered, $block ), 10, 2 ) );
	}

	/**
	 * Of the site, which shows and saves no settings of a payment provider. WordPress asks for those on every request, long before it
	 * reads the address.
	 */
	private static function isForPage(): bool {
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- only looked through.
		$address = $_SERVER['REQUEST_URI'] ?? null;
		return is_string( $address ) && ! is_admin() && ! str_contains( $address, '/' . rest_get_url_prefix() ) && ! str_contains( $address, 'rest_route=' );
	}

	private static function route(): Route {
		return self::$route ??= new Route( self::services() );
	}

	/** For the hooks above, demo data and tests; everything else gets what it needs handed in. */
	public static function services(): Services {
		return self::$services ??= new Services();
	}

	/** Path of the plugin's main file. */
	public static function file(): string {
		return dirname( __DIR__, 2 ) . '/coffer.php';
	}
}
