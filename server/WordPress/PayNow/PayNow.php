<?php
declare( strict_types=1 );

namespace Coffer\WordPress\PayNow;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Gateways\Gateway;
use Coffer\Domain\Payments\Attempt;
use Coffer\Domain\Payments\Due;
use Coffer\Domain\Payments\PaymentState;
use Coffer\Domain\Payments\PayTarget;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Portal\PayPresenter;
use Coffer\WordPress\Portal\TranslatedWording;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What can be paid, in the shape that pages and scripts get. Reads only. */
final class PayNow {

	/** Attempts that are looked at to find the one that matters. */
	private const RECENT = 20;

	public function __construct( private readonly Services $services ) {
	}

	/**
	 * Proves that this site offered the payment. The same for every visitor, so that pages can be cached; it is no secret, but
	 * whoever does not have it learns nothing of what can be paid.
	 */
	public function signature( string $source, string $reference ): string {
		return wp_hash( "coffer pay now|$source|$reference", 'auth', 'sha256' );
	}

	public function isOffered( string $signature, string $source, string $reference ): bool {
		return hash_equals( $this->signature( $source, $reference ), $signature );
	}

	/** @return array<string, mixed>|null contract/schemas/pay-state.json; null when the source knows nothing of the reference. */
	public function state( string $source, string $reference, ?Attempt $own = null ): ?array {
		$target = $this->services->payTargets()->ofPayable( $source, $reference, '', '' );
		if ( null === $target ) {
			return null;
		}
		$due     = $target->due( false );
		// Of what many pay, the attempts of others are nobody's business.
		$attempt = $own ?? ( $due->isRepeatable ? null : $this->current( $source, $reference ) );
		return $this->presenter()->present( $due, $this->gateways( $target, $due ), $attempt );
	}

	/**
	 * What ofDocument() depends on besides the document, its customer and the settings; null while a payment is under way or has
	 * just become something: that changes with time alone.
	 *
	 * @return array{list<Attempt>, list<string>}|null
	 */
	public function quiet( Document $document, Customer $customer, bool $can_pay ): ?array {
		$attempts = $this->attemptsOn( $document );
		if ( null !== PayPresenter::current( $attempts, $this->services->clock()->now() ) ) {
			return null;
		}
		$target = $can_pay ? $this->services->payTargets()->ofDocument( $document, $customer, '', '', '', '' ) : null;
		$ways   = null === $target ? [] : $this->gateways( $target, Due::ofDocument( $document, false ) );
		return [ $attempts, array_map( static fn ( Gateway $gateway ): string => $gateway->id(), $ways ) ];
	}

	/**
	 * In the language that WordPress is switched to.
	 *
	 * @param bool $can_pay Whether the reader holds a link that lets them pay.
	 * @return array<string, mixed> contract/schemas/pay-state.json
	 */
	public function ofDocument( Document $document, ?Customer $customer, bool $can_pay ): array {
		$attempts = $this->attemptsOn( $document );
		$reviewed = array_filter( $attempts, static fn ( Attempt $attempt ): bool => PaymentState::NeedsReview === $attempt->state );
		$due      = Due::ofDocument( $document, [] !== $reviewed );
		$target   = null === $customer || ! $can_pay ? null : $this->services->payTargets()->ofDocument( $document, $customer, '', '', '', '' );
		return $this->presenter()->present(
			$due,
			null === $target ? [] : $this->gateways( $target, $due ),
			PayPresenter::current( $attempts, $this->services->clock()->now() )
		);
	}

	/** @return list<Attempt> The newest first. */
	private function attemptsOn( Document $document ): array {
		return DocumentKind::Invoice === $document->kind ? $this->services->attempts()->recent( Attempt::DOCUMENT, (string) $document->id, self::RECENT ) : [];
	}

	/** @return list<Gateway> */
	private function gateways( PayTarget $target, Due $due ): array {
		if ( [] === $due->choices || ( $due->isTest && ! $this->reader()->may( 'coffer_record_payments' ) ) ) {
			return [];
		}
		return $this->services->gateways()->offered( $target->charge( $due, $due->choices[0]['amount'] ), $target->source, $target->reference );
	}

	private function current( string $source, string $reference ): ?Attempt {
		return PayPresenter::current( $this->services->attempts()->recent( $source, $reference, self::RECENT ), $this->services->clock()->now() );
	}

	private function presenter(): PayPresenter {
		return new PayPresenter( new TranslatedWording(), new TranslatedPayWording() );
	}

	private function reader(): Actor {
		return $this->services->currentActor();
	}
}
