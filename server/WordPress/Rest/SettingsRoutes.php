<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\People\Access;
use Coffer\Domain\Settings\Settings;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

final class SettingsRoutes {

	public function __construct( private readonly Services $services ) {
	}

	public function get( RouteCall $call ): \WP_REST_Response {
		Access::require( $call->actor, 'coffer_manage' );
		return $this->whole( $this->services->settings()->load() );
	}

	public function edit( RouteCall $call ): \WP_REST_Response {
		$before = $this->services->settings()->load()->portalBase;
		$after  = $this->services->editSettings()->edit( $call->actor, $call->version, $call->body );
		if ( $before !== $after->portalBase ) {
			// WordPress builds its rules again on the next request, with the new base in them.
			delete_option( 'rewrite_rules' );
		}
		return $this->whole( $after );
	}

	private function whole( Settings $settings ): \WP_REST_Response {
		return Answer::one(
			[
				'business_name'            => $settings->businessName,
				'business_email'           => $settings->businessEmail,
				'business_address'         => $settings->businessAddress,
				'business_tax_id'          => $settings->businessTaxId,
				'default_currency'         => $settings->defaultCurrency,
				'default_due_days'         => $settings->defaultDueDays,
				'default_terms'            => $settings->defaultTerms,
				'portal_base'              => $settings->portalBase,
				'delete_data_on_uninstall' => $settings->deleteDataOnUninstall,
				'old_portal_bases'         => $settings->oldPortalBases,
				'portal_example'           => $this->services->portalAddress()->example(),
				'version'                  => $settings->version,
			]
		);
	}
}
