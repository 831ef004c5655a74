<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\CofferError;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Portal\PortalPresenter;
use Coffer\Domain\PortalLinks\Token;
use Coffer\Domain\PortalLinks\Visit;
use Coffer\Domain\Refused;
use Coffer\WordPress\Access\CurrentActor;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/**
 * What a reader sends from the page itself: plain forms, so that they need no script. Whoever succeeds is led back to the page,
 * so that reloading it sends nothing twice; whoever does not gets the page with what is wrong and what they typed.
 */
final class PageForms {

	/** Name of the field that says which form it is. */
	public const FIELD = 'coffer_do';

	/** A page that was open longer than this says what it was made for no more. Seconds. */
	private const OLDEST = 86_400;

	/** Form to the action that the gate has to allow, and to what the page says afterwards. */
	private const FORMS = [
		'accept'   => [ 'portal_decide', 'accepted' ],
		'decline'  => [ 'portal_decide', 'declined' ],
		'question' => [ 'portal_ask', 'asked' ],
		'promise'  => [ 'portal_ask', 'promised' ],
		'not_mine' => [ 'portal_ask', 'denied' ],
	];

	private const FRESH = 'fresh_link';

	public function __construct( private readonly Services $services ) {
	}

	/** Whether this request sends a form of the page. */
	public static function isSent(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- looks which form it is; take() asks for its proof.
		return 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) && isset( $_POST[ self::FIELD ] );
	}

	/**
	 * Ends the request with the way back to the page, or gives what went wrong.
	 *
	 * @param string $asked What follows the base in the address.
	 */
	public function take( #[\SensitiveParameter] string $asked ): ?PageOutcome {
		$form = self::text( self::FIELD );
		if ( ! self::isFromHere() ) {
			return null;
		}
		if ( self::FRESH === $form ) {
			$this->services->askFreshLink()->ask( $asked, Visitor::client() );
			$this->lead( $asked, self::FRESH );
		}
		$visit = isset( self::FORMS[ $form ] ) ? $this->services->authorizeVisit()->authorize( $asked, self::FORMS[ $form ][0] ) : null;
		if ( null === $visit ) {
			// The page that follows says by itself that it is not available, and counts that, or that this cannot be done any more.
			return null;
		}
		$locale = PortalPresenter::locale( $visit->document, $visit->customer );
		return DocumentLocale::run( $locale, function () use ( $visit, $form, $asked ): PageOutcome {
			try {
				$this->requireProof( $asked );
				$this->carryOut( $visit, $form );
			} catch ( CofferError $error ) {
				return new PageOutcome( $form, $error instanceof InvalidInput ? $error->field() : '', Sentence::translated( $error->getMessage() ), self::typed() );
			}
			$this->lead( $asked, self::FORMS[ $form ][1] );
		} );
	}

	/** @throws CofferError */
	private function carryOut( Visit $visit, string $form ): void {
		if ( CurrentActor::may( 'coffer_view' ) ) {
			// Staff who look at a customer's page are not the customer.
			throw new Refused( 'role_may_not' );
		}
		if ( 'accept' === $form || 'decline' === $form ) {
			$this->services->decideQuote()->answer( $visit, 'accept' === $form ? 'accepted' : 'declined', self::text( 'offer' ), self::text( 'name' ), self::text( 'note' ) );
			return;
		}
		$this->services->hearCustomer()->hear( $visit, $form, self::text( 'name' ), self::text( 'text' ), self::text( 'day' ), Visitor::client() );
	}

	/** @throws Refused `page_expired`. */
	private function requireProof( #[\SensitiveParameter] string $asked ): void {
		$token  = Token::parse( $asked );
		$issued = self::text( 'issued_at' );
		$at     = ctype_digit( $issued ) && strlen( $issued ) < 12 ? (int) $issued : 0;
		$age    = $this->services->clock()->now() - $at;
		if ( null === $token || $age < 0 || $age > self::OLDEST || ! BeaconSignature::isGoodToSpeak( self::text( 'signature' ), $token->hash(), $at ) ) {
			throw new Refused( 'page_expired' );
		}
	}

	/** The page asks browsers for no referrer, and some then name no origin. Another site's name is another site. */
	private static function isFromHere(): bool {
		$origin = isset( $_SERVER['HTTP_ORIGIN'] ) && is_string( $_SERVER['HTTP_ORIGIN'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_ORIGIN'] ) ) : '';
		$own    = wp_parse_url( home_url() );
		$port   = isset( $own['port'] ) ? ':' . $own['port'] : '';
		return in_array( strtolower( $origin ), [ '', 'null', strtolower( ( $own['scheme'] ?? '' ) . '://' . ( $own['host'] ?? '' ) . $port ) ], true );
	}

	private function lead( #[\SensitiveParameter] string $asked, string $done ): never {
		$known = 1 === preg_match( '#\A[A-Za-z0-9._/-]{0,255}\z#', $asked );
		wp_safe_redirect( add_query_arg( 'coffer_done', $done, $this->services->portalAddress()->of( $known ? $asked : '' ) ), 303, 'Coffer' );
		exit;
	}

	/** @return array<string, string> */
	private static function typed(): array {
		return [
			'name' => self::text( 'name' ),
			'text' => self::text( 'text' ),
			'note' => self::text( 'note' ),
			'day'  => self::text( 'day' ),
		];
	}

	/** As it came: the Domain says what is wrong with it, and the page escapes it. */
	private static function text( string $name ): string {
		// phpcs:ignore WordPress.Security -- requireProof() asks for the page's own signature.
		$value = wp_unslash( $_POST[ $name ] ?? '' );
		return is_string( $value ) ? $value : '';
	}
}
