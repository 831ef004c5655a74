<?php
declare( strict_types=1 );

namespace Coffer\Domain\Settings;

use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

interface SettingsRepository {

	/** First part of the address of customer pages until an owner chooses another. */
	public const PORTAL_BASE = 'portal';

	public function load(): Settings;

	/**
	 * Stores what is given under the next version. Runs in a transaction of its own unless there is one.
	 *
	 * @return Settings With the new version.
	 * @throws Refused `version_conflict`.
	 */
	public function save( Settings $settings, int $expected_version ): Settings;
}
