<?php
declare( strict_types=1 );

namespace Coffer\Tests;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\Gateway;
use Coffer\Domain\Gateways\GatewayKind;
use Coffer\Domain\Gateways\GatewayRefused;
use Coffer\Domain\Gateways\GatewayUnreachable;
use Coffer\Domain\Gateways\Notice;
use Coffer\Domain\Gateways\Report;
use Coffer\Domain\Gateways\ReportedRefund;
use Coffer\Domain\Gateways\SignedNotices;
use Coffer\Domain\Gateways\Started;
use Coffer\Domain\Gateways\WebhookMessage;
use Coffer\Domain\Gateways\WebhookRefused;
use Coffer\Domain\Payments\PaymentState;
use Coffer\Domain\Payments\RefundState;

defined( 'ABSPATH' ) || exit;

/** A good gateway, but for one fault. */
final class BrokenGateway implements Gateway {

	public function __construct( private readonly Gateway $good, private readonly string $fault ) {
	}

	public function id(): string {
		return $this->is( 'calls itself by its name' ) ? 'Pocket Money!' : $this->good->id();
	}

	public function label(): string {
		return $this->is( 'says nothing on its button' ) ? ' ' : $this->good->label();
	}

	public function kind(): GatewayKind {
		return $this->good->kind();
	}

	public function refusal( Charge $charge ): ?string {
		$refusal = $this->good->refusal( $charge );
		if ( $this->is( 'asks before it refuses' ) ) {
			try {
				$this->good->start( self::other( $charge, 'ffffffffffffffffffffffffffffffff' ) );
			} catch ( GatewayUnreachable | GatewayRefused ) {
				return 'not_ready';
			}
		}
		return match ( true ) {
			$this->is( 'takes all kinds of money' ) && in_array( $refusal, [ 'real_money', 'test_money' ], true ) => null,
			$this->is( 'takes nothing' )                                                                          => 'off',
			default                                                                                               => $refusal,
		};
	}

	public function start( Charge $charge ): Started {
		if ( $this->is( 'refuses what does not answer' ) ) {
			return self::refusing( fn () => $this->good->start( $charge ) );
		}
		if ( $this->is( 'starts anew each time' ) ) {
			return $this->good->start( self::other( $charge, bin2hex( random_bytes( 16 ) ) ) );
		}
		$asked = match ( true ) {
			$this->is( 'has one session for all' )  => self::other( $charge, 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee' ),
			$this->is( 'charges hundredfold' )      => self::other( $charge, $charge->id, $charge->amount * 100 ),
			$this->is( 'forgets the charge' )       => self::other( $charge, strrev( $charge->id ) ),
			default                                 => $charge,
		};
		$started = $this->good->start( $asked );
		return $this->is( 'leads nowhere' ) ? new Started( $started->session, null, [], null, $started->account, $started->expiresAt ) : $started;
	}

	public function look( Charge $charge ): Report {
		if ( $this->is( 'calls silence a failure' ) ) {
			try {
				return $this->good->look( $charge );
			} catch ( GatewayUnreachable ) {
				return new Report( PaymentState::Failed, $charge->amount, $charge->currency, chargeId: $charge->id, code: 'failed' );
			}
		}
		$report = $this->good->look( $charge );
		$paid   = PaymentState::Succeeded === $report->state;
		return match ( true ) {
			$this->is( 'calls everything paid' )                        => self::changed( $report, state: PaymentState::Succeeded ),
			$this->is( 'calls declined paid' ) && PaymentState::Failed === $report->state => self::changed( $report, state: PaymentState::Succeeded ),
			$this->is( 'reports floats' ) && $paid                      => self::changed( $report, amount: (int) ( $report->amount / 100.0 ) ),
			$this->is( 'reports another currency' ) && $paid            => self::changed( $report, currency: 'CHF' ),
			$this->is( 'has no reference' )                             => self::changed( $report, reference: '' ),
			$this->is( 'has one reference for all' ) && $paid           => self::changed( $report, reference: 'the-payment' ),
			$this->is( 'calls test money real' )                        => self::changed( $report, is_test: false ),
			$this->is( 'changes the account' ) && $paid                 => self::changed( $report, account: 'acct_other' ),
			$this->is( 'is silent about refunds' )                      => self::changed( $report, refunds: [] ),
			$this->is( 'is silent about refunds made elsewhere' )       => self::changed( $report, refunds: array_values( array_filter( $report->refunds, static fn ( ReportedRefund $refund ): bool => '' !== $refund->refundId ) ) ),
			default                                                     => $report,
		};
	}

	public function cancel( Charge $charge ): Report {
		if ( $this->is( 'only says that it cancelled' ) ) {
			return new Report( PaymentState::Cancelled, $charge->amount, $charge->currency, chargeId: $charge->id, code: 'cancelled' );
		}
		$report = $this->good->cancel( $charge );
		return $this->is( 'cancels what is paid' ) ? self::changed( $report, state: PaymentState::Cancelled ) : $report;
	}

	public function refund( Charge $charge, string $refund_id, int $amount, string $reason ): ReportedRefund {
		if ( $this->is( 'refunds as often as it is asked' ) ) {
			$made = $this->good->refund( $charge, bin2hex( random_bytes( 16 ) ), $amount, $reason );
			return new ReportedRefund( $made->reference, $made->amount, $made->state, $refund_id );
		}
		if ( $this->is( 'refunds in one go only' ) ) {
			return $this->good->refund( $charge, $refund_id, $charge->amount, $reason );
		}
		if ( $this->is( 'says that it refunded' ) ) {
			try {
				return $this->good->refund( $charge, $refund_id, $amount, $reason );
			} catch ( GatewayRefused | GatewayUnreachable ) {
				return new ReportedRefund( "r_$refund_id", $amount, RefundState::Succeeded, $refund_id );
			}
		}
		return $this->is( 'refuses what does not answer' ) ? self::refusing( fn () => $this->good->refund( $charge, $refund_id, $amount, $reason ) ) : $this->good->refund( $charge, $refund_id, $amount, $reason );
	}

	public function notices( WebhookMessage $message ): SignedNotices {
		$event = (array) json_decode( $message->body, true );
		if ( $this->is( 'believes everybody' ) ) {
			return new SignedNotices( '', [] );
		}
		if ( $this->is( 'believes old messages' ) ) {
			preg_match( '/t=(\d+)/', $message->header( 'pocket-signature' ), $parts );
			return $this->good->notices( new WebhookMessage( $message->body, $message->headers, (int) ( $parts[1] ?? 0 ) ) );
		}
		if ( $this->is( 'looks for a signature only' ) ) {
			return '' === $message->header( 'pocket-signature' ) ? throw new WebhookRefused() : new SignedNotices( $message->header( 'pocket-signature' ), [ new Notice( session: (string) ( $event['order'] ?? '' ) ) ] );
		}
		if ( $this->is( 'believes nobody' ) ) {
			throw new WebhookRefused();
		}
		$signed = $this->good->notices( $message );
		return $this->is( 'does not say what a message is about' ) ? new SignedNotices( $signed->signature, [] ) : $signed;
	}

	public function paymentUrl( Charge $charge ): ?string {
		return $this->is( 'leads staff to a script' ) ? 'javascript:alert(1)' : $this->good->paymentUrl( $charge );
	}

	private function is( string $fault ): bool {
		return $this->fault === $fault;
	}

	private static function refusing( \Closure $work ): mixed {
		try {
			return $work();
		} catch ( GatewayUnreachable ) {
			throw new GatewayRefused( 'failed' );
		}
	}

	private static function other( Charge $charge, string $id, ?int $amount = null ): Charge {
		return new Charge( $id, $amount ?? $charge->amount, $charge->currency, $charge->label, $charge->reference, $charge->isTest, $charge->startedAt, $charge->email, $charge->language, $charge->returnUrl, $charge->cancelUrl );
	}

	/** @param list<ReportedRefund>|null $refunds */
	private static function changed( Report $report, ?PaymentState $state = null, ?int $amount = null, ?string $currency = null, ?string $reference = null, ?string $account = null, ?bool $is_test = null, ?array $refunds = null ): Report {
		return new Report(
			$state ?? $report->state,
			$amount ?? $report->amount,
			$currency ?? $report->currency,
			$reference ?? $report->paymentReference,
			$account ?? $report->account,
			$is_test ?? $report->isTest,
			$report->chargeId,
			$report->code,
			$report->payerName,
			$report->payerEmail,
			$refunds ?? $report->refunds,
			$report->disputed
		);
	}
}
