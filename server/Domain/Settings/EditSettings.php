<?php
declare( strict_types=1 );

namespace Coffer\Domain\Settings;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Changes settings. What is left out stays. */
final class EditSettings {

	public function __construct(
		private readonly SettingsRepository $settings,
		private readonly PortalBaseCheck $bases,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/settings-input.json.
	 * @throws InvalidInput|Refused `role_may_not`, `version_conflict`, or `portal_base_taken` with the detail `taken_by`.
	 */
	public function edit( Actor $actor, int $expectedVersion, array $input ): Settings {
		throw new \LogicException();
	}
}
