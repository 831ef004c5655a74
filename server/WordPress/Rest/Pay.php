<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Gateways\WebhookMessage;
use Coffer\Domain\Payments\Attempt;
use Coffer\Domain\Payments\Wish;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\ActorKind;
use Coffer\Domain\PortalLinks\Token;
use Coffer\Domain\PortalLinks\Visit;
use Coffer\Domain\Portal\PortalPresenter;
use Coffer\Domain\Refused;
use Coffer\WordPress\PayNow\ReturnAddress;
use Coffer\WordPress\Portal\BeaconSignature;
use Coffer\WordPress\Portal\DocumentLocale;
use Coffer\WordPress\Portal\PageGate;
use Coffer\WordPress\Portal\ReturnCookie;
use Coffer\WordPress\Portal\TranslatedWording;
use Coffer\WordPress\Portal\Visitor;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What customers' browsers ask when they pay, and what gateways report. */
final class Pay {

	/** Somebody who asks what became of a payment asks the gateway at most this often. Seconds. */
	private const EVERY = 2;

	/** A page that was open longer than this says what it was made for no more. Seconds. */
	private const OLDEST = 86_400;

	public function __construct( private readonly Services $services ) {
	}

	public function startDocument( RouteCall $call ): \WP_REST_Response {
		$visit  = $this->visit( $call );
		$locale = PortalPresenter::locale( $visit->document, $visit->customer );
		return DocumentLocale::run( $locale, function () use ( $call, $visit ): \WP_REST_Response {
			$wording = new TranslatedWording();
			$target  = $this->services->payTargets()->ofDocument(
				$visit->document,
				$visit->customer,
				trim( $wording->kind( $visit->document->kind ) . ' ' . $visit->document->number ),
				$wording->language(),
				$this->services->portalAddress()->of( 'return-{attempt}' ),
				$this->services->portalAddress()->of( 'back-{attempt}' )
			);
			$attempt = $this->services->startPayment()->start( new Wish(
				$target,
				$call->body['gateway'],
				$call->body['amount'] ?? null,
				$this->payer( $visit->customer->id, $visit->customer->name ),
				'',
				Visitor::client()
			) );
			ReturnCookie::set( $attempt->publicId, $call->body['token'] );
			return $this->answer( $this->stateOf( $visit ) );
		} );
	}

	public function confirmDocument( RouteCall $call ): \WP_REST_Response {
		$visit = $this->visit( $call );
		foreach ( $this->services->attempts()->recent( Attempt::DOCUMENT, (string) $visit->document->id, 20 ) as $attempt ) {
			if ( $attempt->isUnderWay() ) {
				$this->services->confirmPayment()->confirm( $attempt, self::EVERY );
			}
		}
		return $this->answer( $this->stateOf( $this->visit( $call ) ) );
	}

	public function get( RouteCall $call ): \WP_REST_Response {
		$this->requireOffered( $call->query );
		[ 'source' => $source, 'reference' => $reference ] = $call->query;
		return $this->answer( $this->services->payNow()->state( $source, $reference ) ?? throw new Refused( 'payable_unknown' ) );
	}

	public function start( RouteCall $call ): \WP_REST_Response {
		[ 'source' => $source, 'reference' => $reference ] = $call->body;
		$this->requireOffered( $call->body );
		$own     = $this->services->payables()->resolve( $source, $reference )->returnUrl ?? '';
		$return  = ReturnAddress::of( '' === $own ? $call->body['return_url'] ?? '' : $own );
		$target  = $this->services->payTargets()->ofPayable( $source, $reference, $return->paid(), $return->back() ) ?? throw new Refused( 'payable_unknown' );
		$attempt = $this->services->startPayment()->start( new Wish(
			$target,
			$call->body['gateway'],
			$call->body['amount'] ?? null,
			$this->payer( 0, '' ),
			$call->body['key'],
			Visitor::client()
		) );
		return $this->answer( $this->services->payNow()->state( $source, $reference, $attempt ) ?? throw new Refused( 'payable_unknown' ) );
	}

	/** Whoever knows the id of an attempt began it, or was sent back from paying it. Documents have a gate of their own. */
	public function confirm( RouteCall $call ): \WP_REST_Response {
		$attempt = $this->services->attempts()->findByPublicId( $call->body['attempt'] );
		if ( null === $attempt || $attempt->isOfDocument() ) {
			throw new Refused( 'payable_unknown' );
		}
		if ( $attempt->isUnderWay() ) {
			$attempt = $this->services->confirmPayment()->confirm( $attempt, self::EVERY );
		}
		return $this->answer( $this->services->payNow()->state( $attempt->source, $attempt->sourceReference, $attempt ) ?? throw new Refused( 'payable_unknown' ) );
	}

	public function webhook( RouteCall $call ): \WP_REST_Response {
		$headers = array_map( static fn ( mixed $values ): string => is_array( $values ) ? (string) reset( $values ) : '', $call->request->get_headers() );
		$names   = array_map( static fn ( string $name ): string => str_replace( '_', '-', strtolower( $name ) ), array_keys( $headers ) );
		$this->services->receiveWebhook()->receive(
			(string) $call->request->get_url_params()['gateway'],
			new WebhookMessage( (string) $call->request->get_body(), array_combine( $names, $headers ), $this->services->clock()->now() )
		);
		return Answer::nothing();
	}

	/** A link that lets its holder pay, and proof that the request comes from a page that this site made for it. */
	private function visit( RouteCall $call ): Visit {
		[ 'token' => $raw, 'issued_at' => $issued_at, 'signature' => $signature ] = $call->body;
		$token = Token::parse( $raw );
		$age   = $this->services->clock()->now() - $issued_at;
		if ( null === $token || $age < 0 || $age > self::OLDEST || ! BeaconSignature::isGoodToPay( $signature, $token->hash(), $issued_at ) ) {
			throw new Refused( 'portal_not_available' );
		}
		return $this->services->linkGate()->authorize( $raw, 'portal_pay' ) ?? throw new Refused( 'portal_not_available' );
	}

	/** @return array<string, mixed> */
	private function stateOf( Visit $visit ): array {
		$document = $this->services->documents()->find( $visit->document->id ) ?? $visit->document;
		return ( new PageGate( $this->services ) )->pageOf( new Visit( $visit->link, $document, $visit->customer ) )->view['pay'];
	}

	/** @param array<string, mixed> $asked */
	private function requireOffered( array $asked ): void {
		if ( ! $this->services->payNow()->isOffered( (string) ( $asked['signature'] ?? '' ), (string) ( $asked['source'] ?? '' ), (string) ( $asked['reference'] ?? '' ) ) ) {
			throw new Refused( 'payable_unknown' );
		}
	}

	/** Staff who try out paying are themselves; everybody else is the customer. */
	private function payer( int $customer_id, string $name ): Actor {
		$actor = $this->services->currentActor();
		return $actor->may( 'coffer_record_payments' ) ? $actor : new Actor( ActorKind::Customer, $customer_id, '' === $name ? __( 'A visitor', 'coffer' ) : $name );
	}

	/** @param array<string, mixed> $state */
	private function answer( array $state ): \WP_REST_Response {
		return new \WP_REST_Response( $state );
	}
}
