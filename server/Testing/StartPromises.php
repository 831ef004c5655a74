<?php
declare( strict_types=1 );

namespace Coffer\Testing;

use Coffer\Domain\Payments\PaymentState;

defined( 'ABSPATH' ) || exit;

/** What a gateway says of itself, what it refuses, and how a charge begins. */
final class StartPromises {

	/** @return array<string, array{string, \Closure(Scene): void}> */
	public static function all(): array {
		return [
			'describes.itself'  => [ 'It has an id, a label and a kind.', self::describesItself( ... ) ],
			'refusal.ready'     => [ 'Set up as it is, it takes a charge.', self::takesCharges( ... ) ],
			'refusal.mode'      => [ 'It refuses live charges while it moves test money, and test charges while it moves real money.', self::refusesTheOtherMoney( ... ) ],
			'refusal.offline'   => [ 'refusal() asks nobody.', self::refusesWithoutAsking( ... ) ],
			'start.once'        => [ 'Started again with the same id, a charge has the same session.', self::startsOnce( ... ) ],
			'start.own_session' => [ 'Two charges have two sessions.', self::startsEach( ... ) ],
			'start.payable'     => [ 'What start() gives can be paid: an address, or instructions.', self::startsPayable( ... ) ],
			'start.pending'     => [ 'Before anybody paid, a charge is pending.', self::isPending( ... ) ],
		];
	}

	private static function describesItself( Scene $scene ): void {
		$gateway = $scene->gateway;
		$scene->require( 1 === preg_match( '/\A[a-z][a-z0-9_]{0,39}\z/', $gateway->id() ), "\"{$gateway->id()}\" is no id: up to 40 lower-case letters, digits and underscores." );
		$scene->require( '' !== trim( $gateway->label() ), 'Its label is empty, and so would its button be.' );
		$scene->require( $gateway->kind() === $gateway->kind() && $gateway->id() === $gateway->id(), 'It changes its id or its kind.' );
	}

	private static function takesCharges( Scene $scene ): void {
		$scene->currency();
	}

	private static function refusesTheOtherMoney( Scene $scene ): void {
		$currency = $scene->currency();
		$is_test  = $scene->bench->isTest();
		$refusal  = $scene->gateway->refusal( $scene->charge( $currency, is_test: ! $is_test ) );
		$expected = $is_test ? 'test_money' : 'real_money';
		$scene->require( null !== $refusal, $is_test ? 'It moves test money and takes a live charge.' : 'It moves real money and takes a test charge.' );
		$scene->require( $expected === $refusal, "It refuses the other kind of money with \"$refusal\" and not with \"$expected\"." );
	}

	private static function refusesWithoutAsking( Scene $scene ): void {
		$charge = $scene->charge( $scene->currency() );
		$scene->bench->whileUnreachable( static function () use ( $scene, $charge ): void {
			try {
				$refusal = $scene->gateway->refusal( $charge );
			} catch ( \Throwable $error ) {
				throw new BrokenPromise( "refusal() failed while nobody answered: {$error->getMessage()}" );
			}
			$scene->require( null === $refusal, "refusal() says \"$refusal\" while nobody answers, so it asked somebody." );
		} );
	}

	private static function startsOnce( Scene $scene ): void {
		$charge = $scene->charge( $scene->currency() );
		$first  = $scene->start( $charge );
		$second = $scene->start( $charge );
		$scene->require( '' !== $first->session, 'The session has no name.' );
		$scene->require( strlen( $first->session ) <= 190, 'The name of the session is longer than 190 characters.' );
		$scene->require( $first->session === $second->session, "The second start() of one charge gave another session ($first->session, then $second->session): a customer could pay twice." );
		$scene->require( $first->account === $second->account, 'The second start() of one charge names another account.' );
	}

	private static function startsEach( Scene $scene ): void {
		$currency = $scene->currency();
		$scene->require( $scene->started( $currency )->session !== $scene->started( $currency )->session, 'Two charges were given the same session.' );
	}

	private static function startsPayable( Scene $scene ): void {
		$charge  = $scene->charge( $scene->currency() );
		$started = $scene->start( $charge );
		if ( $scene->isRedirect() ) {
			$address = (string) $started->redirectUrl;
			$scene->require( 1 === preg_match( '#\Ahttps://[^/]#', $address ) || 1 === preg_match( '#\Ahttp://(127\.0\.0\.1|localhost)[:/]#', $address ), "\"$address\" is no https address at which a customer could pay." );
		} else {
			$scene->require( [] !== $started->instructions, 'The customer is told nothing.' );
			$scene->require( null === $started->redirectUrl, 'A gateway of instructions gave an address too. It is redirect, or it is instructions.' );
		}
		$scene->require( null === $started->expiresAt || $started->expiresAt > time() + 120, 'It can be paid for less than two minutes.' );
	}

	private static function isPending( Scene $scene ): void {
		$charge = $scene->started();
		$report = $scene->look( $charge );
		$scene->requireState( PaymentState::Pending, $report, 'Before anybody paid' );
		$scene->require( '' === $report->chargeId || $charge->id === $report->chargeId, 'It reports on another charge.' );
	}
}
