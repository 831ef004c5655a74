<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Contract\Manifest;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\SeriesName;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\Settings\Settings;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\Gateways\StripeGateway;
use Coffer\WordPress\Gateways\StripeKeys;
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
		$before = $this->services->settings()->load();
		$logo   = $call->body['portal']['logo_id'] ?? 0;
		if ( 0 !== $logo && ! wp_attachment_is_image( $logo ) ) {
			throw InvalidInput::at( 'portal.logo_id', 'unknown_picture' );
		}
		$after  = $this->services->editSettings()->edit( $call->actor, $call->version, $call->body );
		if ( $before->portalBase !== $after->portalBase || $before->oldPortalBases !== $after->oldPortalBases ) {
			// WordPress builds its rules again on the next request, with the new base in them.
			delete_option( 'rewrite_rules' );
		}
		return $this->whole( $after );
	}

	/** @return array<string, mixed> How numbers look, and what the next ones are. */
	private function numbers( Settings $settings ): array {
		$year   = (int) substr( $this->services->clock()->today(), 0, 4 );
		$fields = [ 'number_previews' => [] ];
		foreach ( DocumentKind::cases() as $kind ) {
			$pattern = $settings->numberPattern( $kind );
			$next    = $this->services->numbers()->next( SeriesName::ofKind( $kind ), $pattern, $year );
			$fields[ 'number_pattern_' . $kind->value ]    = $pattern->text;
			$fields[ 'next_number_' . $kind->value ]       = $next->position;
			$fields['number_previews'][ $kind->value ] = $next->text();
		}
		return $fields;
	}

	/**
	 * @return array<string, mixed> What is known of the account, and where its messages go. No key is in it.
	 */
	private function stripe(): array {
		$account = $this->services->stripeAccount();
		$account->refresh();
		return [
			'mode'            => StripeKeys::mode(),
			'webhook'         => '' !== StripeKeys::webhookSecret(),
			'account'         => $account->known(),
			'webhook_url'     => rest_url( Manifest::IDENTITY['rest_namespace'] . '/webhooks/' . StripeGateway::ID ),
			'last_webhook_at' => UtcTime::iso( $this->services->webhooks()->lastReceived( StripeGateway::ID ) ),
		];
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
				'bank'                     => $settings->bank->toArray(),
				'pay'                      => $settings->pay->toArray(),
				'portal'                   => $settings->portal->toArray(),
				'reminders'                => $settings->reminders->toArray(),
				'retention_years'          => $settings->retentionYears,
				'assistant'                => $settings->assistant->toArray(),
				'portal_logo_url'          => wp_get_attachment_image_url( $settings->portal->logoId, 'medium' ) ?: null,
				'stripe'                   => $this->stripe(),
				...$this->numbers( $settings ),
			]
		);
	}
}
