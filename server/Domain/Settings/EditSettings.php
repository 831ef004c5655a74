<?php
declare( strict_types=1 );

namespace Coffer\Domain\Settings;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\NumberSeries;
use Coffer\Domain\Documents\SeriesName;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Changes settings. What is left out stays. */
final class EditSettings {

	public function __construct(
		private readonly SettingsRepository $settings,
		private readonly PortalBaseCheck $bases,
		private readonly NumberSeries $numbers,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * Lets the series of this year go on where the person said.
	 *
	 * @param array<string, mixed> $input
	 * @return list<string> Names of the fields that changed something.
	 * @throws InvalidInput `number_taken`.
	 */
	private function goOnAt( Settings $settings, array $input ): array {
		$changed = [];
		$year    = (int) substr( $this->clock->today(), 0, 4 );
		foreach ( DocumentKind::cases() as $kind ) {
			$field    = 'next_number_' . $kind->value;
			$position = $input[ $field ] ?? null;
			$series   = SeriesName::ofKind( $kind );
			$pattern  = $settings->numberPattern( $kind );
			if ( is_int( $position ) && $position !== $this->numbers->next( $series, $pattern, $year )->position ) {
				$this->numbers->goOnAt( $series, $pattern, $year, $position, $field );
				$changed[] = $field;
			}
		}
		return $changed;
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/settings-input.json.
	 * @throws InvalidInput|Refused `role_may_not`, `version_conflict`, or `portal_base_taken` with the detail `taken_by`.
	 */
	public function edit( Actor $actor, int $expected_version, array $input ): Settings {
		Access::require( $actor, 'coffer_manage' );
		$current = $this->settings->load();
		if ( $current->version !== $expected_version ) {
			throw Refused::versionConflict( $current->version );
		}
		$changed = $current->with( $input );
		if ( '' !== $changed->portalBase && $changed->portalBase !== $current->portalBase ) {
			$taken_by = $this->bases->takenBy( $changed->portalBase );
			if ( null !== $taken_by ) {
				throw new Refused( 'portal_base_taken', [ 'taken_by' => $taken_by ] );
			}
		}
		return $this->transaction->run( function () use ( $actor, $expected_version, $current, $changed, $input ): Settings {
			// Compares versions again, with the row locked.
			$saved  = $this->settings->save( $changed, $expected_version );
			$fields = [ ...$changed->changedFrom( $current ), ...$this->goOnAt( $changed, $input ) ];
			if ( [] !== $fields ) {
				$this->activity->append( 'settings_changed', $actor, $this->clock->now(), null, null, [ 'fields' => $fields ] );
			}
			return $saved;
		} );
	}
}
