<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\PortalLinks\LinkScope;
use Coffer\Domain\PortalLinks\Visit;
use Coffer\WordPress\Gateways\SiteGateways;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Of everything that a page is made from, so that nobody has to make it to know that it is still the same. Two pages with one
 * stamp are alike; two stamps may well belong to one page.
 */
final class ViewStamp {

	/** Of a document, but not shown to its customer: they change by being looked at. */
	private const UNSEEN = [ 'lastSeenAt', 'defaultLink' ];

	public function __construct( private readonly Services $services ) {
	}

	/** Null where a page can change with none of it: where other plugins have a say, and while a payment is under way. */
	public function of( Visit $visit ): ?string {
		if ( $visit->document->isTest || SiteGateways::areMore() || has_filter( 'coffer_portal_view' ) || has_filter( 'coffer_gateways' ) ) {
			return null;
		}
		$can_pay = $visit->link->scope->covers( LinkScope::ViewAndPay );
		$paying  = $this->services->payNow()->quiet( $visit->document, $visit->customer, $can_pay );
		if ( null === $paying ) {
			return null;
		}
		$from = [
			array_diff_key( get_object_vars( $visit->document ), array_flip( self::UNSEEN ) ),
			$visit->customer,
			$can_pay,
			$paying,
			$this->services->clock()->today(),
			get_option( 'coffer_stripe_account' ),
			ShellKey::ofSite(),
		];
		// With a secret: what is hashed is not the customer's to guess at.
		return substr( hash_hmac( 'sha256', serialize( $from ), wp_salt( 'nonce' ) ), 0, 32 ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_serialize -- never read again.
	}
}
