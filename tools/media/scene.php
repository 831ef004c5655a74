<?php
/**
 * What the demo's year leaves out and the guides show: customers who set out to pay in every way that it can end, what another plugin
 * has to be told, a request about personal data, and a failure. Through the plugin's own use cases, at times of its own.
 *
 * @return callable(int): mixed
 */

declare( strict_types=1 );

use Coffer\Domain\Documents\DocumentQuery;
use Coffer\Domain\Gateways\Report;
use Coffer\Domain\Payments\Attempt;
use Coffer\Domain\Payments\PaymentState;
use Coffer\Domain\Payments\PayTarget;
use Coffer\Domain\Payments\Wish;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\ActorKind;
use Coffer\WordPress\Access\CurrentActor;
use Coffer\WordPress\Plugin;

defined( 'ABSPATH' ) || exit;

return static function ( int $end ): mixed {
	$services = Plugin::services();
	$now      = $end;
	$clock    = static function () use ( &$now ): int {
		return $now;
	};
	$begin    = static fn ( PayTarget $target, int $customer, string $name ): Attempt => $services->startPayment()->start(
		new Wish( $target, 'bank_transfer', null, new Actor( ActorKind::Customer, $customer, $name ) )
	);
	$end_as   = static fn ( Attempt $attempt, PaymentState $state, int $amount, string $code = '' ): Attempt => $services->settlePayment()->settle(
		$attempt,
		new Report( $state, $amount, $attempt->currency, "example-$attempt->id", code: $code )
	);
	$becomes  = [
		static fn ( Attempt $attempt ): ?Attempt => null,
		static fn ( Attempt $attempt ): Attempt => $end_as( $attempt, PaymentState::Succeeded, $attempt->amount ),
		static fn ( Attempt $attempt ): Attempt => $end_as( $attempt, PaymentState::Succeeded, $attempt->amount - 500 ),
		static fn ( Attempt $attempt ): Attempt => $end_as( $attempt, PaymentState::Processing, $attempt->amount ),
		static fn ( Attempt $attempt ): Attempt => $end_as( $attempt, PaymentState::Failed, $attempt->amount, 'declined' ),
		static fn ( Attempt $attempt ): Attempt => $end_as( $attempt, PaymentState::Cancelled, $attempt->amount, 'cancelled' ),
	];

	add_filter( 'coffer_clock_now', $clock );
	$owner = get_user_by( 'login', 'owner' );
	wp_set_current_user( $owner ? $owner->ID : 0 );

	$query = new DocumentQuery( kind: [ 'invoice' ], workflow: [ 'sent' ], paymentStatus: [ 'unpaid' ], disputed: false, test: false, orderby: 'number', order: 'desc', perPage: 8 );
	foreach ( $services->documents()->list( $query, $services->clock()->today() )->items as $position => $invoice ) {
		$customer = $services->customers()->find( $invoice->customerId ?? 0 );
		if ( null === $customer ) {
			continue;
		}
		// Before what the demo's year ends with, which stays at the top of the list.
		$now     = $end - 5 * DAY_IN_SECONDS + $position * 5 * HOUR_IN_SECONDS;
		$target  = $services->payTargets()->ofDocument( $invoice, $customer, "Invoice $invoice->number", 'en', home_url( '/' ), home_url( '/' ) );
		$attempt = $begin( $target, $customer->id, $customer->name );
		$now    += 20 * MINUTE_IN_SECONDS;
		$becomes[ $position % count( $becomes ) ]( $attempt );
	}

	// A plugin that collects through Coffer: the one that authors copy.
	copy( WP_PLUGIN_DIR . '/coffer/docs/extending/starter/coffer-starter.php', WP_PLUGIN_DIR . '/coffer-starter.php' );
	activate_plugin( 'coffer-starter.php', '', false, true );
	\Starter\Tickets\register();
	foreach ( [ 'anna', 'ben' ] as $position => $name ) {
		$now   = $end - ( 26 - 20 * $position ) * HOUR_IN_SECONDS;
		$order = get_post( wp_insert_post( [
			'post_type'   => 'starter_order',
			'post_status' => 'private',
			'post_name'   => "b-104$position",
			'post_title'  => "$name@example.org",
			'meta_input'  => [ 'email' => "$name@example.org" ],
		] ) );
		$target = $services->payTargets()->ofPayable( \Starter\Tickets\SOURCE, $order->post_name ?? '', home_url( '/' ), home_url( '/' ) );
		if ( null !== $target ) {
			$attempt = $begin( $target, 0, $name );
			$end_as( $attempt, PaymentState::Succeeded, $attempt->amount );
		}
	}
	$services->drainOutbox()->drain( 100, 20 );
	$now = $end - 2 * HOUR_IN_SECONDS;
	$services->transaction()->run( static fn (): string => $services->outbox()->append( 'payable.paid.former_bookings', '', [] ) );
	$services->drainOutbox()->drain( 100, 20 );
	$now = $end - HOUR_IN_SECONDS;
	$services->transaction()->run( static fn (): string => $services->outbox()->append( 'payable.paid.' . \Starter\Tickets\SOURCE, '', [ 'reference' => 'b-1041' ], null, $end + HOUR_IN_SECONDS ) );

	// WordPress has a clock of its own.
	wp_update_post( [
		'ID'            => wp_create_user_request( 'orders@blueheron.example', 'export_personal_data', [], 'confirmed' ),
		'edit_date'     => true,
		'post_date_gmt' => gmdate( 'Y-m-d H:i:s', $end - 3 * DAY_IN_SECONDS ),
		'post_date'     => wp_date( 'Y-m-d H:i:s', $end - 3 * DAY_IN_SECONDS ),
	] );

	// The greetings of the editors would lie over everything.
	update_user_meta( $owner ? $owner->ID : 0, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', [
		'core'           => [ 'enableChoosePatternModal' => false ],
		'core/edit-post' => [ 'welcomeGuide' => false ],
		'core/edit-site' => [ 'welcomeGuide' => false, 'welcomeGuideStyles' => false, 'welcomeGuidePage' => false, 'welcomeGuideTemplate' => false ],
		'_modified'      => gmdate( 'c', $end ),
	] );
	remove_filter( 'coffer_clock_now', $clock );
	return null;
};
