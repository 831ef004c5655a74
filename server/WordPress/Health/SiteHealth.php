<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Health;

use Coffer\Contract\Manifest;
use Coffer\Domain\Ledger\LedgerFault;
use Coffer\Domain\Outbox\MessageState;
use Coffer\Domain\Payments\PaymentState;
use Coffer\WordPress\Gateways\StripeGateway;
use Coffer\WordPress\Gateways\StripeKeys;
use Coffer\WordPress\Outbox\Scheduler;
use Coffer\WordPress\Services;
use Coffer\WordPress\Storage\Schema;

defined( 'ABSPATH' ) || exit;

/** Coffer's part of Tools > Site Health: what could cost the owner money or lock customers out. */
final class SiteHealth {

	/** Documents that a test names before it only counts. */
	private const NAMED = 5;

	/** Seconds after which a delivery is late. The sweep comes every five minutes. */
	private const LATE = 900;

	/** Seconds after which WP-Cron is late. */
	private const CRON_LATE = 3600;

	/** Seconds within which Stripe reports what became of an attempt to pay: its page is open for an hour. */
	private const REPORTED_WITHIN = 86_400;

	/** Seconds for which it is remembered that a message came, less a day. DailyTask forgets them. */
	private const REMEMBERED = 6 * 86_400;

	/** Seconds after which a theme that was unfit is no longer said to be. */
	private const SHELL_TRIED = 3600;

	/** Seconds for which a failure is worth a look. */
	private const RECENT = 7 * 86_400;

	public function __construct( private readonly Services $services ) {
	}

	/** Filter site_status_tests. */
	public function tests( array $tests ): array {
		$tests['direct']['coffer_tables'] = [ 'label' => __( 'Money tables', 'coffer' ), 'test' => [ $this, 'tables' ] ];
		$tests['direct']['coffer_route']  = [ 'label' => __( 'Customer pages', 'coffer' ), 'test' => [ $this, 'route' ] ];
		$tests['direct']['coffer_cron']   = [ 'label' => __( 'Background work of Money', 'coffer' ), 'test' => [ $this, 'cron' ] ];
		$tests['direct']['coffer_key']    = [ 'label' => __( 'Portal link key', 'coffer' ), 'test' => [ $this, 'key' ] ];
		$tests['direct']['coffer_ledger'] = [ 'label' => __( 'Ledger', 'coffer' ), 'test' => [ $this, 'ledger' ] ];
		$tests['direct']['coffer_outbox'] = [ 'label' => __( 'Deliveries of Money', 'coffer' ), 'test' => [ $this, 'outbox' ] ];
		$tests['direct']['coffer_review'] = [ 'label' => __( 'Payments that need review', 'coffer' ), 'test' => [ $this, 'review' ] ];
		$tests['direct']['coffer_search']   = [ 'label' => __( 'Search of Money', 'coffer' ), 'test' => [ $this, 'search' ] ];
		$tests['direct']['coffer_shell']    = [ 'label' => __( 'Theme around customer pages', 'coffer' ), 'test' => [ $this, 'shell' ] ];
		$tests['direct']['coffer_https']    = [ 'label' => __( 'Encryption of customer pages', 'coffer' ), 'test' => [ $this, 'https' ] ];
		$tests['direct']['coffer_failures'] = [ 'label' => __( 'Failures of Money', 'coffer' ), 'test' => [ $this, 'failures' ] ];
		if ( $this->services->settings()->load()->pay->stripe ) {
			$tests['direct']['coffer_stripe'] = [ 'label' => __( 'Payments through Stripe', 'coffer' ), 'test' => [ $this, 'stripe' ] ];
		}
		return $tests;
	}

	/** @return array<string, mixed> */
	public function tables(): array {
		return Schema::current()
			? self::result( 'coffer_tables', 'good', __( 'The tables of Money are up to date', 'coffer' ), __( 'Invoices and payments can be stored.', 'coffer' ) )
			: self::result( 'coffer_tables', 'critical', __( 'The tables of Money are not up to date', 'coffer' ), __( 'The database refused a change. Reload this page; if that does not help, ask your host whether the database user may create and change tables.', 'coffer' ) );
	}

	/** @return array<string, mixed> Of the last check: to make one here would let the site ask itself while WordPress does. */
	public function route(): array {
		[ 'state' => $state, 'sentence' => $sentence ] = $this->services->routeCheck()->last();
		return match ( $state ) {
			'ok'     => self::result( 'coffer_route', 'good', __( 'Customer pages can be reached', 'coffer' ), $sentence ),
			'broken' => self::result( 'coffer_route', 'critical', __( 'Customers cannot open their pages', 'coffer' ), $sentence ),
			default  => self::result( 'coffer_route', 'recommended', __( 'Nobody has checked whether customers can open their pages', 'coffer' ), $sentence . ' ' . __( 'Open Money > Settings and press “Check the address”.', 'coffer' ) ),
		};
	}

	/** @return array<string, mixed> */
	public function cron(): array {
		$next = wp_next_scheduled( Scheduler::SWEEP );
		$late = false === $next ? null : time() - $next;
		return match ( true ) {
			null === $late             => self::result( 'coffer_cron', 'critical', __( 'Money does nothing in the background', 'coffer' ), __( 'Its five-minute task is missing from WP-Cron. Deactivate Coffer and activate it again.', 'coffer' ) ),
			$late > self::CRON_LATE    => self::result( 'coffer_cron', 'recommended', __( 'Background work of Money is late', 'coffer' ), __( 'WP-Cron has not run for an hour. It runs when somebody visits the site; on a quiet site, or where DISABLE_WP_CRON is set, let the server call wp-cron.php every five minutes. Until then mail, reminders and recurring invoices wait.', 'coffer' ) ),
			default                    => self::result( 'coffer_cron', 'good', __( 'Money works in the background', 'coffer' ), __( 'Mail, reminders and recurring invoices go out in time.', 'coffer' ) ),
		};
	}

	/** @return array<string, mixed> */
	public function key(): array {
		return 'none' === $this->services->tokenSealer()->keySource()
			? self::result( 'coffer_key', 'recommended', __( 'Portal links cannot be copied twice', 'coffer' ), __( 'Coffer found no secret key outside the database, so each copy makes a fresh link. Set COFFER_KEY, or the salts, in wp-config.php.', 'coffer' ) )
			: self::result( 'coffer_key', 'good', __( 'Portal links are sealed with a key outside the database', 'coffer' ), __( 'A copy of the database alone opens no customer page.', 'coffer' ) );
	}

	/** @return array<string, mixed> */
	public function ledger(): array {
		$report = $this->services->verifyLedger()->verify();
		Failures::found( $report );
		$faults = $report->faults;
		if ( [] === $faults ) {
			return self::result( 'coffer_ledger', 'good', __( 'The ledger adds up', 'coffer' ), __( 'Every balance is the sum of its entries, and no entry was changed afterwards.', 'coffer' ) );
		}
		$names = array_map(
			static fn ( LedgerFault $fault ): string => $fault->number ?? '#' . ( $fault->documentId ?? $fault->paymentId ),
			array_slice( $faults, 0, self::NAMED )
		);
		return self::result(
			'coffer_ledger',
			'critical',
			__( 'The ledger does not add up', 'coffer' ),
			sprintf(
				/* translators: 1: number of documents, 2: some of their numbers. */
				_n( '%1$d document is off: %2$s. Somebody or something changed the database directly.', '%1$d documents are off, such as %2$s. Somebody or something changed the database directly.', count( $faults ), 'coffer' ),
				count( $faults ),
				implode( wp_get_list_item_separator(), $names )
			)
		);
	}

	/** @return array<string, mixed> */
	public function outbox(): array {
		$now    = $this->services->clock()->now();
		$counts = $this->services->outboxMessages()->counts( $now );
		$failed = $counts->of( MessageState::Failed );
		if ( $failed > 0 ) {
			return self::result(
				'coffer_outbox',
				'critical',
				__( 'Other plugins or services were not told about money', 'coffer' ),
				/* translators: %d: number of messages. */
				sprintf( _n( '%d delivery failed for good. Open Money > Health, read what went wrong, put it right and choose Retry.', '%d deliveries failed for good. Open Money > Health, read what went wrong, put it right and choose Retry.', $failed, 'coffer' ), $failed )
			);
		}
		if ( null !== $counts->dueSince && $now - $counts->dueSince > self::LATE ) {
			return self::result(
				'coffer_outbox',
				'recommended',
				__( 'Other plugins and services are told late about money', 'coffer' ),
				/* translators: %s: a time that passed, such as "2 hours". */
				sprintf( __( 'Something has been waiting for %s, so the background tasks of this site do not run. Ask your host to call wp-cron.php every minute, or open Money > Health and choose Deliver now.', 'coffer' ), human_time_diff( $counts->dueSince, $now ) )
			);
		}
		return self::result( 'coffer_outbox', 'good', __( 'Other plugins and services are told about money in time', 'coffer' ), __( 'Nothing failed, and nothing is late.', 'coffer' ) );
	}

	/** @return array<string, mixed> */
	public function review(): array {
		$waiting = $this->services->attempts()->list( [ PaymentState::NeedsReview->value ], null, '', false, 1, 1 )->total;
		return 0 === $waiting
			? self::result( 'coffer_review', 'good', __( 'No payment waits for a decision', 'coffer' ), __( 'Everything that came in is what was asked for.', 'coffer' ) )
			: self::result(
				'coffer_review',
				'recommended',
				__( 'A payment does not match what was asked for', 'coffer' ),
				/* translators: %d: number of payments. */
				sprintf( _n( '%d payment needs review. Open Money > Payments, compare it with the payment service, and accept it or put it aside.', '%d payments need review. Open Money > Payments, compare them with the payment service, and accept them or put them aside.', $waiting, 'coffer' ), $waiting )
			);
	}

	/** @return array<string, mixed> */
	public function stripe(): array {
		$mode = StripeKeys::mode();
		[ $status, $label, $description ] = match ( true ) {
			'off' === $mode => [
				'critical',
				__( 'Customers cannot pay through Stripe: its secret key is missing', 'coffer' ),
				__( 'Stripe is switched on, but no secret key (one that begins with sk_ or rk_) is set. Put it in under Settings > Connectors, or switch Stripe off in Money > Settings.', 'coffer' ),
			],
			'test' === $mode && 'production' === wp_get_environment_type() => [
				'critical',
				__( 'Customers cannot pay through Stripe: only test keys are set', 'coffer' ),
				__( 'No real money moves with test keys, so customers of this site are not offered Stripe. Put in the live secret key under Settings > Connectors.', 'coffer' ),
			],
			'' === StripeKeys::webhookSecret() => [
				'recommended',
				__( 'Messages of Stripe are refused: their signing secret is missing', 'coffer' ),
				__( 'Until it is set, payments are only noticed when the customer comes back or the site asks. Add a webhook at Stripe with the address that Money > Settings shows, and put its signing secret in under Settings > Connectors.', 'coffer' ),
			],
			! $this->hearsOfStripe() => [
				'recommended',
				__( 'No message of Stripe arrives', 'coffer' ),
				__( 'Somebody set out to pay, and a day later Stripe had reported nothing. Look at the webhook in Stripe: its address has to be the one that Money > Settings shows, and its signing secret the one under Settings > Connectors.', 'coffer' ),
			],
			default => [
				'good',
				__( 'Stripe is set up', 'coffer' ),
				__( 'The keys are set, and nothing that Stripe had to report is missing.', 'coffer' ),
			],
		};
		return self::result( 'coffer_stripe', $status, $label, $description );
	}

	/** @return array<string, mixed> */
	public function search(): array {
		return $this->services->searchRebuild()->isComplete()
			? self::result( 'coffer_search', 'good', __( 'Customers and documents are found by their words', 'coffer' ), __( 'The search of Money knows everything that was there before the last update.', 'coffer' ) )
			: self::result( 'coffer_search', 'recommended', __( 'The search of Money does not know everything yet', 'coffer' ), __( 'It is being written in the background since the last update. Until then, older customers and documents may not be found.', 'coffer' ) );
	}

	/** @return array<string, mixed> */
	public function shell(): array {
		foreach ( Failures::latest() as $failure ) {
			// It is tried again every ten minutes, when somebody opens a page.
			if ( 'theme' === $failure['kind'] && get_stylesheet() === $failure['place'] && time() - $failure['last'] < self::SHELL_TRIED ) {
				return self::result(
					'coffer_shell',
					'recommended',
					__( 'Customer pages are slower than they could be', 'coffer' ),
					/* translators: %s: why, in English and for developers, such as: the theme rendered two different pages. */
					sprintf( __( 'What the theme puts around them has to be made anew for each visit: %s. They show what is right all the same.', 'coffer' ), $failure['what'] )
				);
			}
		}
		return self::result( 'coffer_shell', 'good', __( 'The theme is fit for customer pages', 'coffer' ), __( 'What the theme puts around them is made once and kept.', 'coffer' ) );
	}

	/** @return array<string, mixed> */
	public function https(): array {
		return str_starts_with( home_url(), 'https:' )
			? self::result( 'coffer_https', 'good', __( 'Customer pages are encrypted', 'coffer' ), __( 'Nobody on the way can read them or their links.', 'coffer' ) )
			: self::result( 'coffer_https', 'production' === wp_get_environment_type() ? 'critical' : 'recommended', __( 'Customer pages are not encrypted', 'coffer' ), __( 'Whoever is on the way can read them, and open their links. Ask your host for a certificate, then change both addresses under Settings > General to https.', 'coffer' ) );
	}

	/** @return array<string, mixed> */
	public function failures(): array {
		$recent = count( array_filter( Failures::latest(), static fn ( array $failure ): bool => 'theme' !== $failure['kind'] && time() - $failure['last'] < self::RECENT ) );
		if ( 0 === $recent ) {
			return self::result( 'coffer_failures', 'good', __( 'Nothing failed in Money', 'coffer' ), __( 'For a week, nothing went wrong that should not have.', 'coffer' ) );
		}
		$result = self::result(
			'coffer_failures',
			'recommended',
			__( 'Something failed in Money', 'coffer' ),
			/* translators: %d: number of kinds of failures. */
			sprintf( _n( '%d kind of failure in the last week. The report says what failed and where, without any name, address or amount: you can send it to whoever helps you.', '%d kinds of failures in the last week. The report says what failed and where, without any name, address or amount: you can send it to whoever helps you.', $recent, 'coffer' ), $recent )
		);
		if ( $this->services->currentActor()->may( 'coffer_manage' ) ) {
			$result['actions'] = sprintf( '<p><a href="%s">%s</a></p>', esc_url( FailureReport::url() ), esc_html__( 'Download the report', 'coffer' ) );
		}
		return $result;
	}

	/** Whether a message came since the last attempt of which one is overdue; true when there is no telling. */
	private function hearsOfStripe(): bool {
		$now   = $this->services->clock()->now();
		$begun = $this->services->attempts()->lastBegun( StripeGateway::ID, $now - self::REPORTED_WITHIN );
		return null === $begun || $begun < $now - self::REMEMBERED || $begun <= ( $this->services->webhooks()->lastReceived( StripeGateway::ID ) ?? 0 );
	}

	/** Filter debug_information. Neither a key nor anything of a customer is in it. */
	public function information( array $information ): array {
		$settings              = $this->services->settings()->load();
		$information['coffer'] = [
			'label'  => __( 'Coffer', 'coffer' ),
			'fields' => [
				'version'     => [ 'label' => __( 'Version', 'coffer' ), 'value' => Manifest::IDENTITY['version'] ],
				'schema'      => [ 'label' => __( 'Version of the tables', 'coffer' ), 'value' => Manifest::IDENTITY['schema_version'] ],
				'portal_base' => [ 'label' => __( 'Base of customer pages', 'coffer' ), 'value' => '' === $settings->portalBase ? __( 'switched off', 'coffer' ) : $settings->portalBase ],
				'route'       => [ 'label' => __( 'Last check of that address', 'coffer' ), 'value' => $this->services->routeCheck()->state() ],
				'stripe'      => [ 'label' => __( 'Keys of Stripe', 'coffer' ), 'value' => StripeKeys::mode() ],
				'key'         => [ 'label' => __( 'Where the link key comes from', 'coffer' ), 'value' => $this->services->tokenSealer()->keySource() ],
			],
		];
		$information['coffer']['fields']['search']   = [ 'label' => __( 'Words for the search', 'coffer' ), 'value' => $this->services->searchRebuild()->isComplete() ? __( 'complete', 'coffer' ) : __( 'being written', 'coffer' ) ];
		$information['coffer']['fields']['failures'] = [ 'label' => __( 'What failed in the last 30 days', 'coffer' ), 'value' => FailureReport::lines() ?: __( 'nothing', 'coffer' ) ];
		return $information;
	}

	/** @return array<string, mixed> As WordPress wants it. */
	private static function result( string $test, string $status, string $label, string $description ): array {
		return [
			'label'       => $label,
			'status'      => $status,
			'badge'       => [ 'label' => __( 'Money', 'coffer' ), 'color' => 'critical' === $status ? 'red' : 'blue' ],
			'description' => '<p>' . esc_html( $description ) . '</p>',
			'actions'     => '',
			'test'        => $test,
		];
	}
}
