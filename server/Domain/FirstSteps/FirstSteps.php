<?php
declare( strict_types=1 );

namespace Coffer\Domain\FirstSteps;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/** What a shop needs before customers can pay. Whether something is done is read off what is stored, never ticked. */
final class FirstSteps {

	public function __construct(
		private readonly FirstStepsRepository $stored,
		private readonly SettingsRepository $settings,
		private readonly SiteReadiness $site,
	) {
	}

	/** Reads nothing but an option that WordPress has read already. */
	public function isOver(): bool {
		return $this->stored->beginning()->isOver;
	}

	/**
	 * @return list<FirstStep> Those that the actor could take.
	 * @throws Refused `role_may_not`.
	 */
	public function of( Actor $actor ): array {
		Access::require( $actor, 'coffer_view' );
		return array_map( $this->step( ... ), StepName::of( $actor ) );
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/first-steps-input.json.
	 * @throws InvalidInput|Refused `role_may_not`.
	 */
	public function note( Actor $actor, array $input ): void {
		Access::require( $actor, 'coffer_manage' );
		$this->stored->save( $this->stored->beginning()->with( $input ) );
	}

	private function step( StepName $name ): FirstStep {
		$settings = $this->settings->load();
		return match ( $name ) {
			StepName::Business => new FirstStep( $name, [] === $settings->missingDetails() && '' !== $settings->businessAddress ),
			// The form has the currency in it: whoever saved it has had it before their eyes.
			StepName::Currency => new FirstStep( $name, $settings->version > 1 ),
			StepName::Portal   => new FirstStep( $name, $this->site->isPortalChecked() ),
			StepName::Pay      => new FirstStep( $name, $this->stored->beginning()->payLater || $this->site->canCustomersPay() ),
			StepName::Customer => new FirstStep( $name, $this->stored->hasCustomer() ),
			StepName::Invoice  => $this->invoice(),
			StepName::Link     => new FirstStep( $name, $this->stored->hasLink(), $this->stored->newestSent() ),
		};
	}

	private function invoice(): FirstStep {
		$is_done = null !== $this->stored->newestSent();
		return new FirstStep( StepName::Invoice, $is_done, $is_done ? null : $this->stored->newestDraft() );
	}
}
