<?php
declare( strict_types=1 );

namespace Coffer\Testing;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\Notice;
use Coffer\Domain\Gateways\SignedNotices;
use Coffer\Domain\Gateways\WebhookMessage;
use Coffer\Domain\Gateways\WebhookRefused;

defined( 'ABSPATH' ) || exit;

/** Which messages a gateway believes. */
final class WebhookPromises {

	private const DAY = 86_400;

	/** @return array<string, array{string, \Closure(Scene): void}> */
	public static function all(): array {
		return [
			'webhook.stranger' => [ 'It refuses a message of which it knows nothing.', self::stranger( ... ) ],
			'webhook.unsigned' => [ 'It refuses a message without a signature.', self::unsigned( ... ) ],
			'webhook.forged'   => [ 'It refuses a message that somebody else signed.', self::forged( ... ) ],
			'webhook.changed'  => [ 'It refuses a message that was changed on its way.', self::changed( ... ) ],
			'webhook.old'      => [ 'It refuses a message that was signed a day ago.', self::old( ... ) ],
			'webhook.named'    => [ 'A message that is signed as it should be names its charge.', self::named( ... ) ],
		];
	}

	private static function stranger( Scene $scene ): void {
		$scene->requireThrown( WebhookRefused::class, static fn () => $scene->gateway->notices( new WebhookMessage( '{}', [], time() ) ), 'A message without anything' );
	}

	private static function unsigned( Scene $scene ): void {
		$good = self::message( $scene );
		$scene->requireThrown( WebhookRefused::class, static fn () => $scene->gateway->notices( new WebhookMessage( $good->body, [ 'content-type' => 'application/json' ], $good->now ) ), 'A message without a signature' );
	}

	private static function forged( Scene $scene ): void {
		$forged = $scene->bench->message( self::known( $scene ), time(), true );
		$scene->requireThrown( WebhookRefused::class, static fn () => $scene->gateway->notices( $forged ), 'A message that is signed with another secret' );
	}

	private static function changed( Scene $scene ): void {
		$good = self::message( $scene );
		$scene->requireThrown( WebhookRefused::class, static fn () => $scene->gateway->notices( new WebhookMessage( "$good->body ", $good->headers, $good->now ) ), 'A message that has one space more than what was signed' );
	}

	private static function old( Scene $scene ): void {
		$good = self::message( $scene );
		$scene->requireThrown( WebhookRefused::class, static fn () => $scene->gateway->notices( new WebhookMessage( $good->body, $good->headers, $good->now + self::DAY ) ), 'A message that was signed a day ago' );
	}

	private static function named( Scene $scene ): void {
		$charge  = self::known( $scene );
		$message = $scene->bench->message( $charge, time(), false );
		$first   = self::believed( $scene, $message );
		$scene->require( [] !== array_filter( $first->notices, static fn ( Notice $notice ): bool => self::isOf( $notice, $charge ) ), 'It does not say which charge the message is about: neither its id, nor the session, nor the reference of the payment.' );
		$scene->require( '' !== $first->signature, 'It does not hand on the signature, so the same message could be sent again.' );
		$next   = $scene->bench->message( $charge, time() + 1, false );
		$second = self::believed( $scene, $next );
		$scene->require( [ $first->signature, $message->body ] !== [ $second->signature, $next->body ], 'Two messages cannot be told from one that was sent twice: hand on what differs, such as the time that was signed.' );
	}

	private static function believed( Scene $scene, WebhookMessage $message ): SignedNotices {
		try {
			return $scene->gateway->notices( $message );
		} catch ( WebhookRefused $refused ) {
			throw new BrokenPromise( "It refuses a message that is signed as it should be ($refused->refusal)." );
		}
	}

	private static function isOf( Notice $notice, Charge $charge ): bool {
		return $charge->id === $notice->chargeId
			|| ( '' !== $notice->session && $charge->session === $notice->session )
			|| ( '' !== $notice->paymentReference && $charge->paymentReference === $notice->paymentReference );
	}

	private static function message( Scene $scene ): WebhookMessage {
		return $scene->bench->message( self::known( $scene ), time(), false );
	}

	private static function known( Scene $scene ): Charge {
		$scene->onlyRedirect();
		return $scene->paid();
	}
}
