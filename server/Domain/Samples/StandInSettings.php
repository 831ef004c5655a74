<?php
declare( strict_types=1 );

namespace Coffer\Domain\Samples;

use Coffer\Domain\Settings\Settings;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/** The settings, with a name and an address where the shop has none yet: nobody should have to fill in a form to look around. */
final class StandInSettings implements SettingsRepository {

	public function __construct( private readonly SettingsRepository $settings, private readonly SampleWording $wording ) {
	}

	public function load(): Settings {
		$settings = $this->settings->load();
		return [] === $settings->missingDetails() ? $settings : $settings->with( [
			'business_name'  => '' === $settings->businessName ? $this->wording->business() : $settings->businessName,
			'business_email' => '' === $settings->businessEmail ? 'business@example.com' : $settings->businessEmail,
		] );
	}

	public function save( Settings $settings, int $expected_version ): Settings {
		return $this->settings->save( $settings, $expected_version );
	}
}
