<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\Gateway;
use Coffer\Domain\Gateways\GatewayKind;
use Coffer\Domain\Gateways\GatewayRefused;
use Coffer\Domain\Gateways\Report;
use Coffer\Domain\Gateways\ReportedRefund;
use Coffer\Domain\Gateways\SignedNotices;
use Coffer\Domain\Gateways\Started;
use Coffer\Domain\Gateways\WebhookMessage;
use Coffer\Domain\Gateways\WebhookRefused;
use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\Payments\PaymentState;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\WordPress\Portal\TranslatedWording;

defined( 'ABSPATH' ) || exit;

/** The customer transfers the money themselves; staff say when it arrived. */
final class BankTransferGateway implements Gateway {

	public const ID = 'bank_transfer';

	public function __construct( private readonly SettingsRepository $settings ) {
	}

	public function id(): string {
		return self::ID;
	}

	public function label(): string {
		return __( 'Pay by bank transfer', 'coffer' );
	}

	public function kind(): GatewayKind {
		return GatewayKind::Instructions;
	}

	public function refusal( Charge $charge ): ?string {
		$settings = $this->settings->load();
		return match ( true ) {
			! $settings->pay->bankTransfer                                  => 'off',
			'' === $settings->bank->iban && '' === $settings->bank->note    => 'not_ready',
			$charge->isTest                                                 => 'real_money',
			default                                                         => null,
		};
	}

	public function start( Charge $charge ): Started {
		$bank   = $this->settings->load()->bank;
		$amount = new Amount( $charge->amount, Currency::fromCode( $charge->currency ) );
		$lines  = [
			[ 'label' => __( 'Account holder', 'coffer' ), 'value' => $bank->accountHolder ],
			[ 'label' => __( 'IBAN', 'coffer' ), 'value' => trim( chunk_split( $bank->iban, 4, ' ' ) ) ],
			[ 'label' => __( 'BIC', 'coffer' ), 'value' => $bank->bic ],
			[ 'label' => __( 'Bank', 'coffer' ), 'value' => $bank->bankName ],
			[ 'label' => __( 'Also needed', 'coffer' ), 'value' => $bank->note ],
			[ 'label' => __( 'Amount', 'coffer' ), 'value' => ( new TranslatedWording() )->amount( $amount ) ],
			[ 'label' => __( 'Reference', 'coffer' ), 'value' => $charge->reference ],
		];
		return new Started(
			$charge->id,
			null,
			array_values( array_filter( $lines, static fn ( array $line ): bool => '' !== $line['value'] ) ),
			'EUR' === $charge->currency && '' !== $bank->iban ? EpcCode::of( $bank->accountHolder, $bank->iban, $bank->bic, $amount, $charge->reference ) : null
		);
	}

	/** Only staff learn whether the money is there. */
	public function look( Charge $charge ): Report {
		return new Report( PaymentState::Pending, $charge->amount, $charge->currency, chargeId: $charge->id );
	}

	public function cancel( Charge $charge ): Report {
		return new Report( PaymentState::Cancelled, $charge->amount, $charge->currency, chargeId: $charge->id, code: 'cancelled' );
	}

	public function refund( Charge $charge, string $refund_id, int $amount, string $reason ): ReportedRefund {
		throw new GatewayRefused( 'by_hand' );
	}

	public function notices( WebhookMessage $message ): SignedNotices {
		throw new WebhookRefused();
	}

	public function paymentUrl( Charge $charge ): ?string {
		return null;
	}
}
