<?php
declare( strict_types=1 );

namespace Coffer\Testing;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\Gateway;
use Coffer\Domain\Gateways\GatewayKind;
use Coffer\Domain\Gateways\GatewayRefused;
use Coffer\Domain\Gateways\GatewayUnreachable;
use Coffer\Domain\Gateways\Report;
use Coffer\Domain\Gateways\Started;
use Coffer\Domain\Payments\PaymentState;

defined( 'ABSPATH' ) || exit;

/** A gateway at work: charges that were started, paid or refunded, each new, and what must hold of them. */
final class Scene {

	/** Amounts with 2, 0 and 3 digits behind the point, and one of those that services write in other ways. Minor units. */
	public const AMOUNTS = [
		'EUR' => 1_250,
		'USD' => 4_200,
		'JPY' => 1_250,
		'ISK' => 1_300,
		'KWD' => 12_340,
	];

	public function __construct( public readonly Gateway $gateway, public readonly GatewayBench $bench ) {
	}

	public function isRedirect(): bool {
		return GatewayKind::Redirect === $this->gateway->kind();
	}

	/** Of the kind of money that the gateway moves now, unless another is asked for. */
	public function charge( string $currency, ?int $amount = null, ?bool $is_test = null ): Charge {
		$id = bin2hex( random_bytes( 16 ) );
		return new Charge(
			id: $id,
			amount: $amount ?? self::AMOUNTS[ $currency ] ?? 1_250,
			currency: $currency,
			label: 'Conformance of a gateway',
			reference: 'C-' . strtoupper( substr( $id, 0, 8 ) ),
			isTest: $is_test ?? $this->bench->isTest(),
			startedAt: time(),
			email: 'customer@example.com',
			language: 'en',
			returnUrl: 'https://shop.example/?paid=' . $id,
			cancelUrl: 'https://shop.example/?back=' . $id,
		);
	}

	/** The first currency that the gateway takes. */
	public function currency(): string {
		$answers = [];
		foreach ( array_keys( self::AMOUNTS ) as $currency ) {
			$refusal = $this->gateway->refusal( $this->charge( $currency ) );
			if ( null === $refusal ) {
				return $currency;
			}
			$answers[] = "$currency: $refusal";
		}
		throw new BrokenPromise( 'It takes none of the charges that were tried (' . implode( ', ', $answers ) . '). Switch it on and set it up before it is checked.' );
	}

	public function start( Charge $charge ): Started {
		try {
			return $this->gateway->start( $charge );
		} catch ( GatewayRefused | GatewayUnreachable $error ) {
			throw new BrokenPromise( "start() threw {$this->name( $error )} for $charge->amount $charge->currency, which refusal() had let through." );
		}
	}

	/** Ready to be paid. */
	public function started( ?string $currency = null ): Charge {
		$charge = $this->charge( $currency ?? $this->currency() );
		return $this->with( $charge, $this->start( $charge ) );
	}

	/** Paid, as Coffer knows it after look(). */
	public function paid( ?string $currency = null ): Charge {
		$charge = $this->started( $currency );
		$this->bench->pay( $charge );
		return $this->with( $charge, null, $this->look( $charge ) );
	}

	public function with( Charge $charge, ?Started $started, ?Report $report = null ): Charge {
		return new Charge(
			$charge->id,
			$charge->amount,
			$charge->currency,
			$charge->label,
			$charge->reference,
			$charge->isTest,
			$charge->startedAt,
			$charge->email,
			$charge->language,
			$charge->returnUrl,
			$charge->cancelUrl,
			$started->session ?? $charge->session,
			$report->paymentReference ?? $charge->paymentReference,
			$started->account ?? $charge->account
		);
	}

	/** A good part of it, which all services can give back. Minor units. */
	public function part( Charge $charge ): int {
		return intdiv( $charge->amount, 20 ) * 10;
	}

	public function look( Charge $charge ): Report {
		try {
			return $this->gateway->look( $charge );
		} catch ( GatewayUnreachable $error ) {
			throw new BrokenPromise( "look() threw {$this->name( $error )}: {$error->getMessage()}" );
		}
	}

	public function requireState( PaymentState $expected, Report $report, string $after ): void {
		$this->require( $expected === $report->state, "$after, it is reported as {$report->state->value} and not as $expected->value." );
	}

	/** @phpstan-assert true $holds */
	public function require( bool $holds, string $sentence ): void {
		if ( ! $holds ) {
			throw new BrokenPromise( $sentence );
		}
	}

	/**
	 * @param class-string<\Throwable> $expected
	 * @param string                   $what     What is done, for the sentence: "refund() of more than was paid".
	 */
	public function requireThrown( string $expected, \Closure $work, string $what ): void {
		try {
			$work();
		} catch ( \Throwable $error ) {
			$this->require( $error instanceof $expected, "$what threw {$this->name( $error )} and not {$this->short( $expected )}: {$error->getMessage()}" );
			return;
		}
		throw new BrokenPromise( "$what went through, and should throw {$this->short( $expected )}." );
	}

	/** Only gateways with a page of their own learn what became of a charge. */
	public function onlyRedirect(): void {
		if ( ! $this->isRedirect() ) {
			throw new NotOffered( 'The customer is told what to do, and staff say what became of it.' );
		}
	}

	private function name( \Throwable $error ): string {
		return $this->short( $error::class );
	}

	private function short( string $name ): string {
		return substr( (string) strrchr( "\\$name", '\\' ), 1 );
	}
}
