<?php
declare( strict_types=1 );

namespace Coffer\Domain\Portal;

use Coffer\Domain\Gateways\Gateway;
use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\Payments\Attempt;
use Coffer\Domain\Payments\Due;
use Coffer\Domain\Payments\PaymentState;

defined( 'ABSPATH' ) || exit;

/** Makes the one view of paying that browsers get (contract/schemas/pay-state.json). */
final class PayPresenter {

	/** Seconds for which what ended is still news. */
	private const SUCCESS_IS_NEWS = 604_800;
	private const FAILURE_IS_NEWS = 3600;

	public function __construct( private readonly Wording $wording, private readonly PayWording $words ) {
	}

	/**
	 * @param list<Gateway> $gateways That can take it.
	 * @param Attempt|null  $attempt  The newest of this reader, as current() gives it.
	 * @return array<string, mixed>
	 */
	public function present( Due $due, array $gateways, ?Attempt $attempt ): array {
		$currency   = Currency::fromCode( $due->currency );
		$confirming = $due->isProcessing || PaymentState::Processing === $attempt?->state || PaymentState::NeedsReview === $attempt?->state;
		$state      = match ( true ) {
			$confirming                                        => 'confirming',
			$due->isPaid                                       => 'paid',
			// A page that many pay is paid for who just paid.
			$due->isRepeatable && PaymentState::Succeeded === $attempt?->state => 'paid',
			[] === $due->choices || [] === $gateways           => 'closed',
			default                                            => 'open',
		};
		$open = 'open' === $state;
		return [
			'state'    => $state,
			'message'  => match ( $state ) {
				'confirming' => PaymentState::NeedsReview === $attempt?->state ? $this->words->state( 'reviewed' ) : $this->words->state( 'confirming' ),
				'paid'       => $this->words->state( 'paid' ),
				default      => $open && $due->isTest ? $this->words->state( 'test' ) : '',
			},
			'currency' => $currency->code,
			'digits'   => $currency->digits,
			'due'      => $due->amount,
			'due_text' => $this->text( $due->amount, $currency ),
			'choices'  => $open ? array_map( fn ( array $choice ): array => [
				'code'        => $choice['code'],
				'label'       => '' === ( $choice['label'] ?? '' ) ? $this->words->choice( $choice['code'] ) : $choice['label'],
				'amount'      => $choice['amount'],
				'amount_text' => $this->text( $choice['amount'], $currency ),
			], $due->choices ) : [],
			'custom'   => ! $open || null === $due->minimum ? null : [
				'minimum'      => $due->minimum,
				'maximum'      => $due->amount,
				'minimum_text' => $this->text( $due->minimum, $currency ),
				'maximum_text' => $this->text( $due->amount, $currency ),
			],
			'gateways' => $open ? array_map( fn ( Gateway $gateway ): array => [
				'id'    => $gateway->id(),
				'label' => $this->words->gateway( $gateway ),
				'kind'  => $gateway->kind()->value,
			], $gateways ) : [],
			'attempt'  => null === $attempt ? null : $this->attempt( $attempt ),
			'test'     => $due->isTest,
		];
	}

	/**
	 * The one attempt that still matters to whoever pays.
	 *
	 * @param list<Attempt> $attempts The newest first.
	 */
	public static function current( array $attempts, int $now ): ?Attempt {
		foreach ( [ PaymentState::NeedsReview, PaymentState::Processing, PaymentState::Pending ] as $state ) {
			foreach ( $attempts as $attempt ) {
				if ( $attempt->state === $state && ( PaymentState::Pending !== $state || ( null !== $attempt->session && ( null === $attempt->expiresAt || $attempt->expiresAt > $now ) ) ) ) {
					return $attempt;
				}
			}
		}
		$newest = $attempts[0] ?? null;
		$age    = null === $newest ? 0 : $now - $newest->updatedAt;
		$isNews = match ( $newest?->state ) {
			PaymentState::Succeeded => $age < self::SUCCESS_IS_NEWS,
			PaymentState::Failed    => $age < self::FAILURE_IS_NEWS,
			default                 => false,
		};
		return $isNews ? $newest : null;
	}

	/** @return array<string, mixed> */
	private function attempt( Attempt $attempt ): array {
		$isPending = PaymentState::Pending === $attempt->state;
		return [
			'id'           => $attempt->publicId,
			'gateway'      => $attempt->gateway,
			'state'        => $attempt->state->value,
			'amount'       => $attempt->amount,
			'amount_text'  => $this->text( $attempt->amount, Currency::fromCode( $attempt->currency ) ),
			'date_text'    => $this->wording->dayOf( $attempt->updatedAt ),
			'redirect_url' => $isPending ? $attempt->details->redirectUrl : null,
			'instructions' => $isPending && [] !== $attempt->details->instructions ? [
				'lines' => $attempt->details->instructions,
				'epc'   => $attempt->details->epc,
			] : null,
			'message'      => $this->words->attempt( $attempt ),
		];
	}

	private function text( int $minor, Currency $currency ): string {
		return $this->wording->amount( new Amount( $minor, $currency ) );
	}
}
